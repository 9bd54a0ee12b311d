// The shapes of the vocabulary: synonyms, cues, words of time, and words that are not ours.

import { z } from 'zod';
import { bothWords, id, words } from './basics.ts';
import { topics } from './facts.ts';

export const synonymsSchema = z.array(
  z.strictObject({
    id,
    /** low: says little; decisive: the very thing asked for, so that a fact without it is no answer (price, age). */
    weight: z.enum(['normal', 'low', 'decisive']).optional(),
    /** Facts of these topics mean the word even if their sentence does not hold it. */
    topics: z.array(z.enum(topics)).optional(),
    en: words,
    ru: words,
  }),
);
export const wordListSchema = bothWords;
export const foreignSchema = z.array(z.strictObject({ id, ...bothWords.shape }));
/** Words by which a question says what it wants: keys are read by the engine, so they are fixed there. */
export const cuesSchema = z.record(id, bothWords);

const monthSpan = z.tuple([z.number().int().min(1).max(12), z.number().int().min(1).max(12)]);
export const timeSchema = z.strictObject({
  months: z.array(z.strictObject({ n: z.number().int().min(1).max(12), ...bothWords.shape })).length(12),
  seasons: z.array(z.strictObject({ months: monthSpan, ...bothWords.shape })),
  /** `about`: only roughly these months ("early 2023"). */
  parts: z.array(
    z.strictObject({ months: monthSpan, about: z.literal(true).optional(), ...bothWords.shape }),
  ),
  'month-word': bothWords,
  'year-word': bothWords,
  'last-year': bothWords,
  'this-year': bothWords,
  'year-before-last': bothWords,
  /** Stand between the first and the last year of several: "2006 to 2017". */
  range: bothWords,
  /** Stand before a month that ends the time, which begins with the year. */
  'by-month': bothWords,
  /** Stand before a year and tell only roughly which part of it is meant. */
  'edge-of-year': bothWords,
  /** `by`: years. */
  shifts: z.array(z.strictObject({ by: z.number().int(), ...bothWords.shape })),
  recent: bothWords,
  'several-years': bothWords,
  decades: z.array(z.strictObject({ n: z.number().int(), ...bothWords.shape })),
  since: bothWords,
  onwards: bothWords,
  after: bothWords,
  until: bothWords,
  before: bothWords,
  numerals: z.array(z.strictObject({ n: z.number().int(), ...bothWords.shape })),
});

export type Synonyms = z.infer<typeof synonymsSchema>[number];
export type WordList = z.infer<typeof wordListSchema>;
export type Foreign = z.infer<typeof foreignSchema>[number];
export type Cues = z.infer<typeof cuesSchema>;
export type TimeWords = z.infer<typeof timeSchema>;
