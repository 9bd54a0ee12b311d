// The bot's own words, for finding its buttons in a story without repeating them there.
import type { Locale, Say } from '../../src/i18n/translate.ts';
import { typeset } from '../../src/i18n/typography.ts';
import { translate } from '../real/translate.ts';

export const wordsIn =
  (locale: Locale): Say =>
  (key, variables) =>
    typeset(locale, translate(locale, key, variables));

export const en = wordsIn('en');
export const ru = wordsIn('ru');
