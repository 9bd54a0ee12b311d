// The bot's own words, for finding its buttons in a story without repeating them there.
import { join } from 'node:path';
import { readTranslator } from '../../src/i18n/read.ts';
import type { Locale, Say } from '../../src/i18n/translate.ts';
import { typeset } from '../../src/i18n/typography.ts';

export const translate = readTranslator(join(import.meta.dirname, '../../locales'));

export const wordsIn =
  (locale: Locale): Say =>
  (key, variables) =>
    typeset(locale, translate(locale, key, variables));

export const en = wordsIn('en');
export const ru = wordsIn('ru');
