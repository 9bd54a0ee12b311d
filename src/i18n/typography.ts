// The last touch on a finished text. Every change keeps its length, so that entities stay where they are.

import type { Locale } from './translate.ts';

const nbsp = '\u00a0';

/** Words that must not end a line. */
const shortRussian = 'а|и|о|у|в|к|с|во|до|за|из|к|ко|на|не|ни|но|об|от|по|со|для|при';
const scales = {
  en: 'thousand|million|billion|tonnes|km²|percent|times',
  ru: 'тыс\\.|млн|млрд|долл\\.|рос\\.|бел\\.|кв\\.',
};

type Step = readonly [pattern: RegExp, replacement: string];

/** «2024–2025», "21–24 March"; not a model ("MAZ-103"), a standard ("ISO 3166-2") or a date written in digits. */
const dashes: readonly Step[] = [[/(?<![\w-]|ISO )(\d+)-(\d+)(?![\w-])/g, '$1–$2']];

const steps: Readonly<Record<Locale, readonly Step[]>> = {
  en: [
    ...dashes,
    [/(?<=^|[\s([—–-])"/gm, '“'],
    [/"/g, '”'],
    [/(?<=[\p{L}\d])'/gu, '’'],
    [/ - /g, ' – '],
    [new RegExp(`(?<=\\d) (?=(?:${scales.en})(?![\\p{L}]))`, 'gu'), nbsp],
    [/(?<=^(?:•|\d+\.)) /gm, nbsp],
  ],
  ru: [
    ...dashes,
    [/(?<=^|[\s([—–-])"/gm, '«'],
    [/"/g, '»'],
    [/ - /g, ' — '],
    [/ (?=—)/g, nbsp],
    [/(?<=(?<![\p{L}\d.,-])\d[\d.,–]*) (?=[\p{L}%])/gu, nbsp],
    [new RegExp(`(?<=(?<![\\p{L}])(?:${scales.ru})) (?=[\\p{L}])`, 'gu'), nbsp],
    [new RegExp(`(?<=(?<![\\p{L}-])(?:${shortRussian})) (?=[\\p{L}\\d«])`, 'giu'), nbsp],
    [/(?<=^(?:•|\d+\.)) /gm, nbsp],
  ],
};

/** Quotation marks, dashes and no-break spaces as the language has them. Same length in UTF-16 units. */
export const typeset = (locale: Locale, text: string): string =>
  steps[locale].reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text);
