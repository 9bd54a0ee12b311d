// What somebody said of a trade, where the question asks for the words and not for the figure.

import type { Row } from '../answer.ts';
import { confidenceIn } from '../confidence.ts';
import { isPerson } from '../leans.ts';
import type { Measure, Question } from '../question.ts';
import { decision as tuning } from '../tuning.ts';
import { type Draft, hasAny, isResidue, type Known } from './draft.ts';
import { sayings } from './sayings.ts';

/**
 * "What did Lukashenko call the trade with Tuva": what else the question says stands in none of the figures, and in a
 * statement that holds the rest as well.
 */
export function saidBeside(
  question: Question,
  measure: Measure,
  rows: readonly Row[],
  known: Known,
): Draft | undefined {
  const beyond = question.terms.filter((term) => isResidue(term) && !isPerson(term));
  const heldBy = (fact: string): number => {
    const entry = known.postings.byId.get(fact);
    const isHeld = (key: string): boolean => !!entry && (entry.terms.has(key) || entry.asked.has(key));
    return beyond.filter(({ keys }) => keys.some(isHeld)).length;
  };
  if (hasAny(question, 'how-much', 'series', 'ranking', 'place')) return undefined;
  const [top] = known.rankedFor(question);
  if (!top) return undefined;
  // One figure never stands in for another one.
  const { trade } = top.entry.fact;
  if (trade && trade.measure !== measure) return undefined;
  const isBy = (fact: string | undefined): boolean =>
    question.people.some((id) => known.catalog.facts.get(fact ?? '')?.said_by?.startsWith(`${id}/`));
  const isSpoken = isBy(top.entry.fact.id) && !rows.some(({ fact }) => isBy(fact));
  const held = heldBy(top.entry.fact.id);
  const isMore = held > 0 && rows.every(({ fact }) => heldBy(fact) < held);
  if (!isMore && !(isSpoken && hasAny(question, 'said'))) return undefined;
  const least = isSpoken && held === beyond.length ? 0 : tuning.sureOfSaying;
  return confidenceIn(question, top) >= least ? sayings(question, known) : undefined;
}
