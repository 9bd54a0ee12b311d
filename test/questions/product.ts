// The product without Telegram: what `npm run ask` shows, over the real data and the real words.

import { join } from 'node:path';
import { createAsk } from '../../src/ask/asking.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { readTranslator } from '../../src/i18n/read.ts';

const root = join(import.meta.dirname, '../..');

export const catalog = loadCatalog(join(root, 'data'));
export const engine = createEngine(catalog);
export const ask = createAsk({
  catalog,
  engine,
  translate: readTranslator(join(root, 'locales')),
  locale: 'en',
});
