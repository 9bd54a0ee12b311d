// The one place where locales/ is read from disk.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTranslator, type Locale, type Translate } from './translate.ts';

/** The messages of each language: those of en.ftl and of every further part, en.*.ftl. */
export function readTexts(folder: string): Record<Locale, string> {
  const names = readdirSync(folder).sort();
  const read = (locale: Locale): string =>
    names
      .filter((name) => name.startsWith(`${locale}.`) && name.endsWith('.ftl'))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n');
  return { en: read('en'), ru: read('ru') };
}

export const readTranslator = (folder: string): Translate => createTranslator(readTexts(folder));
