// What a figure is of: the measure, its direction and the region, as one phrase.

import type { Measure } from '../../engine/question.ts';
import { bareFigure } from './figure-line.ts';
import { regionName } from './regions.ts';
import { type Figure, isSum } from './rows.ts';
import { bold, type Rich, type Voice } from './voice.ts';

function forms(voice: Voice, measure: Measure, region: string): Record<string, string> {
  return {
    measure,
    region: regionName(voice, region, 'accusative'),
    with: regionName(voice, region, 'instrumental'),
    from: regionName(voice, region, 'genitive'),
  };
}

/** "Belarusian exports to Tomsk Oblast", at the start of a sentence. */
export const subjectOf = (voice: Voice, measure: Measure, region: string): string =>
  voice.say('figures-subject', forms(voice, measure, region));

/** The same after "about": «о товарообороте Беларуси с Тувой». */
export const aboutSubject = (voice: Voice, measure: Measure, region: string): string =>
  voice.say('figures-about', forms(voice, measure, region));

export function joinOr({ write }: Voice, pieces: readonly Rich[]): Rich {
  const [first, ...rest] = pieces;
  return rest.reduce((sum, second) => write('figures-or', { first: sum, second }), first ?? bold(''));
}

/** "nearly $600 million or over $614 million": each different sum or change once, in bold. */
export function valuesOf(voice: Voice, figures: readonly Figure[]): Rich {
  const values = new Map<unknown, string>();
  for (const { fact } of figures) {
    const figure = bareFigure(voice, fact);
    // "110 million" and "over 110 million" are no two answers.
    const key = isSum(fact) ? fact.trade.value : figure;
    if (figure !== undefined && !values.has(key)) values.set(key, figure);
  }
  return joinOr(voice, [...values.values()].map(bold));
}
