// The one place where locales/ is read from disk.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTranslator, type Locale, type Translate } from './translate.ts';

export function readTexts(folder: string): Record<Locale, string> {
  const read = (locale: Locale): string => readFileSync(join(folder, `${locale}.ftl`), 'utf8');
  return { en: read('en'), ru: read('ru') };
}

export const readTranslator = (folder: string): Translate => createTranslator(readTexts(folder));
