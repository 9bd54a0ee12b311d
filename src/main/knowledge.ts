// What is known and how it is said: read once at the start, the same for every surface.
import type { Catalog } from '../catalog/catalog.ts';
import { loadCatalog } from '../catalog/load.ts';
import type { Config } from '../config.ts';
import { createEngine, type Engine } from '../engine/engine.ts';
import { readTranslator } from '../i18n/read.ts';
import type { Translate } from '../i18n/translate.ts';

const LOCALES_DIR = new URL('../../locales', import.meta.url).pathname;

export interface Knowledge {
  readonly catalog: Catalog;
  readonly engine: Engine;
  readonly translate: Translate;
}

/** Throws DataError, or MessageError for broken words. */
export function readKnowledge({ dataDir, stateDir }: Config): Knowledge {
  const catalog = loadCatalog(dataDir, stateDir);
  const engine = builtWhenNeeded(() => createEngine(catalog));
  return { catalog, engine, translate: readTranslator(LOCALES_DIR) };
}

/** Building it is the longest part of the start, and Telegram can be reached before: updates wait there, not here. */
function builtWhenNeeded(build: () => Engine): Engine {
  let built: Engine | undefined;
  const get = (): Engine => {
    built ??= build();
    return built;
  };
  return {
    answer: (...question) => get().answer(...question),
    look: (...query) => get().look(...query),
    suggest: (answer) => get().suggest(answer),
    parse: (text) => get().parse(text),
    explain: (...question) => get().explain(...question),
  };
}
