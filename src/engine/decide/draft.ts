// What the deciders share: an answer before its language and context are known, and how the terms of a question are seen.

import type { Catalog } from '../../catalog/catalog.ts';
import type { Answer } from '../answer.ts';
import type { FigurePicker } from '../figures.ts';
import type { OfficeFinder } from '../offices.ts';
import type { Postings } from '../postings.ts';
import type { Question, Term } from '../question.ts';
import type { Ranked } from '../rank.ts';
import { decision as tuning } from '../tuning.ts';

export type Draft = Answer extends infer A
  ? A extends Answer
    ? Omit<A, 'locale' | 'context'>
    : never
  : never;

/** What is known, as far as deciding needs it. */
export type Known = {
  readonly catalog: Catalog;
  readonly postings: Postings;
  readonly figures: FigurePicker;
  readonly holderOf: OfficeFinder;
  /** Facts in the order in which the words of a question find them; several deciders ask for it. */
  readonly rankedFor: (question: Question) => readonly Ranked[];
};

/** "2+2", "UTC+8", "60 percent": a number and nothing else. */
export const isNumber = ({ keys }: Term): boolean => keys.every((key) => /^(word:\d|number:)/.test(key));

/** Terms that narrow the question beyond its region, measure and time. */
export const isResidue = ({ kind, weight, asks }: Term): boolean =>
  kind === 'content' && !asks && weight >= tuning.residue;

const isNameKey = (key: string): boolean => !/^(word|synonym|number):/.test(key);

/** A name or a rare word; a turn of phrase does not turn a question about figures into another one. */
export const narrows = ({ keys, weight }: Term): boolean =>
  keys.some(isNameKey) || weight >= tuning.toleratedResidue;

export const sumOf = (terms: readonly Term[]): number =>
  terms.reduce((total, { weight }) => total + weight, 0);

export const hasAny = (question: Question, ...cues: readonly string[]): boolean =>
  cues.some((cue) => question.cues.has(cue));

/** Does the question name a region, clearly or not? */
export const namesRegion = ({ regions, unclear }: Question): boolean => regions.length + unclear.length > 0;

export const choose = (question: Question, regions: readonly string[]): Draft => ({
  kind: 'choose',
  regions,
  question: question.text,
  facts: [],
});

/** "What do we sell", "goods from Buryatia": goods are asked for, not a sum. */
export function asksForGoods(question: Question): boolean {
  const { goods, flow, terms } = question;
  if (hasAny(question, 'place')) return false;
  if (hasAny(question, 'goods')) return !(flow && hasAny(question, 'how-much', 'growth', 'share'));
  if (!hasAny(question, 'what') || hasAny(question, 'how-much') || goods.length > 0) return false;
  if (hasAny(question, 'sell', 'buy', 'export-verb', 'import-verb')) return true;
  return flow !== undefined && !hasAny(question, 'trade', 'exports', 'imports') && !terms.some(isResidue);
}
