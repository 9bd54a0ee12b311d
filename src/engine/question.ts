// A question understood: what it names, what it wants, and what of it nobody knows.

import type { Asked } from './asked.ts';
import type { Span } from './months.ts';
import type { Locale } from './recover.ts';

export type Measure = 'turnover' | 'exports' | 'imports';

/** One thing that the question says, to be looked for in the facts. */
export type Term = {
  /** Any of these keys will do, e.g. a person and the word of the same name. */
  readonly keys: readonly string[];
  /** The single words of a phrase: a fact that holds only some of them carries a part of it. */
  readonly parts?: readonly string[];
  /** How much it tells, 0 to about 1, of a fact that holds it. */
  readonly weight: number;
  /** How much it counts against a fact that lacks it: in full for a name, less for a turn of phrase. */
  readonly missing: number;
  /** It says what is asked (growth, turnover, population) and does not narrow a question about figures. */
  readonly asks?: boolean;
  /** Less than 1 after a correction. */
  readonly certainty: number;
  readonly kind: 'content' | 'hint' | 'alien';
  /** As it was understood; for explanation, not for matching. */
  readonly text: string;
};

export const isAlien = ({ kind }: Term): boolean => kind === 'alien';

export type Question = {
  readonly locale: Locale | undefined;
  readonly typing: 'plain' | 'layout' | 'translit';
  /** The words as they were understood. */
  readonly text: string;
  /** Their stems, in order. */
  readonly stems: readonly string[];
  readonly wordCount: number;
  /** How many of them name a region. */
  readonly regionWordCount: number;
  readonly regions: readonly string[];
  /** Names that mean one of several regions: "Altai", «край». */
  readonly unclear: readonly (readonly string[])[];
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly sectors: readonly string[];
  readonly goods: readonly string[];
  /** Places that are nobody's here: countries, other Russian regions. */
  readonly elsewhere: readonly string[];
  readonly cues: ReadonlySet<string>;
  /** The measure of trade asked for; undefined if the question is not about trade. */
  readonly measure: Measure | undefined;
  /** The way of the goods, where the question says it. */
  readonly flow: 'exports' | 'imports' | undefined;
  /** Both sides are named, so that the way is no guess. */
  readonly isWaySure: boolean;
  readonly asked: Asked | undefined;
  /** "The first half": months (1 to 12) without a year of their own. */
  readonly part?: Span | undefined;
  /** "A year earlier": years from the time asked for before. */
  readonly shift?: number | undefined;
  /** "Omsk in 2012 and Tomsk in 2022": the time of each region, where each has its own. */
  readonly askedOf?: ReadonlyMap<string, Asked> | undefined;
  /** "Exports to Omsk and imports from Tomsk": the measure of each region, where each has its own. */
  readonly measureOf?: ReadonlyMap<string, Measure> | undefined;
  readonly terms: readonly Term[];
  /** Facts of the answer before, when the question only asks who said so, or when. */
  readonly again?: readonly string[] | undefined;
};
