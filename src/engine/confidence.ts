// How sure the engine is that a fact answers a question, and does not merely share words with it.

import { confidence as weights } from './confidence-weights.ts';
import type { Entry } from './postings.ts';
import { isAlien, type Question, type Term } from './question.ts';
import type { Ranked } from './rank.ts';
import { timeFit } from './time-fit.ts';
import { terms as tuning } from './tuning.ts';

/** What the judgement rests on; confidence-weights.ts says how much each counts. */
export type Evidence = { readonly [K in Exclude<keyof typeof weights, 'base'>]: number };

/** Facts as near to the question as the best one: from so many on it is vague, however many more there are. */
const mostRivals = 10;

const isNameOrPlace = ({ keys }: Term): boolean =>
  keys.some((key) => /^(person|organisation|place):/.test(key));

const isSaying = ({ kind, weight, asks }: Term): boolean =>
  kind === 'content' && !asks && weight > tuning.standsFor;

/** Of a name of several words those that are more than a preposition. */
const wordsIn = (text: string): number =>
  Math.max(1, text.split(' ').filter((word) => word.length > 2).length);

export function evidenceOf(
  question: Question,
  { entry, coverage, carried, rivals, words }: Ranked,
): Evidence {
  const { terms, regions, people, organisations, elsewhere, cues, asked } = question;
  const isHeld = (key: string): boolean => entry.terms.has(key) || entry.asked.has(key);
  const telling = terms.filter(isSaying);
  // "The coordination councils of Siberian Accord": the very name, or all the words of it.
  const hits = telling.filter(
    ({ keys, parts = [] }) => keys.some(isHeld) || (parts.length > 0 && parts.every(isHeld)),
  );
  const lacking = telling.filter(({ keys, parts = [] }) => ![...keys, ...parts].some(isHeld));
  // "Celebrate" belongs to another topic, and is asked of an anniversary all the same.
  const isAskedOf = ({ keys }: Term): boolean => keys.some((key) => entry.asked.has(key));
  const aliens = terms.filter((term) => isAlien(term) && !isAskedOf(term));
  const holds = (kind: string, ids: readonly string[]): number =>
    ids.some((id) => entry.terms.has(`${kind}:${id}`)) ? 1 : 0;
  const { amount, trade, numbers } = entry.fact;
  const wantsNumber = cues.has('how-many') || cues.has('how-much');
  return {
    coverage,
    carried,
    words: hits.reduce((sum, { text }) => sum + wordsIn(text), 0),
    asked: hits.filter(({ keys }) => !keys.some((key) => entry.terms.has(key))).length,
    lacking: lacking.reduce((sum, { missing }) => sum + missing, 0),
    alien: aliens.length,
    foreign: aliens.filter(({ weight }) => weight >= 1).length,
    // "What languages does Rogozhnik speak": a fact about him, and not about that.
    nameAlone: aliens.length > 0 && hits.every(isNameOrPlace) ? 1 : 0,
    anywhere: regions.length === 0 && !namesPlace(terms, entry) ? 1 : 0,
    abroad: elsewhere.length,
    person: holds('person', people),
    organisation: holds('organisation', organisations),
    measure: isOfMeasure(question, entry) ? 1 : 0,
    uncounted: wantsNumber && !(amount || trade || numbers) ? 1 : 0,
    time: asked ? timeFit(entry, asked) : 0,
    // Tenths, so that it is of the size of the other evidence.
    order: words * 10,
    rivals: Math.min(rivals, mostRivals) / mostRivals,
  };
}

const goodsTopics = { turnover: undefined, exports: 'export-goods', imports: 'import-goods' } as const;

/** Exports were asked for, and the fact is about exports or their goods. */
function isOfMeasure({ measure: noun, flow, regions }: Question, { fact }: Entry): boolean {
  const measure = noun ?? flow;
  if (measure === undefined || (regions.length > 0 && !regions.some((id) => fact.regions.includes(id))))
    return false;
  return fact.trade?.measure === measure || fact.topic === measure || fact.topic === goodsTopics[measure];
}

/** "In Novokuznetsk", "across Russia": a place that is no region of ours narrows a question just as well. */
function namesPlace(terms: readonly Term[], { fact, terms: held }: Entry): boolean {
  const places = terms.flatMap(({ keys }) => keys.filter((key) => key.startsWith('place:')));
  return places.some((key) =>
    key === 'place:russia'
      ? fact.scope === 'russia'
      : key !== 'place:belarus' && key !== 'place:minsk' && held.has(key),
  );
}

/** Log odds that the best fact is an answer: above 0 it is taken for one. */
export function confidenceIn(question: Question, top: Ranked): number {
  const evidence = evidenceOf(question, top);
  const keys = Object.keys(evidence) as (keyof Evidence)[];
  return keys.reduce((sum, key) => sum + evidence[key] * weights[key], weights.base);
}
