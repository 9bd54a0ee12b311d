// Questions about the answer before: who said so, when that was, what was talked about there.

import { sameSpan } from '../months.ts';
import type { Entry } from '../postings.ts';
import type { Question } from '../question.ts';
import { decision as tuning } from '../tuning.ts';
import { type Draft, hasAny, type Known } from './draft.ts';

/** The same facts; or, where it is asked what was talked about, what else is known of that month and those regions. */
export function toldAgain(question: Question, again: readonly string[], { postings }: Known): Draft {
  const entries = again.map((id) => postings.byId.get(id)).filter((entry) => entry !== undefined);
  const [first] = entries;
  const dated = first?.dated;
  if (!hasAny(question, 'talks') || !dated || dated.to - dated.from > 0)
    return { kind: 'facts', facts: again };
  const isThen = ({ fact, dated: when }: Entry): boolean =>
    when !== undefined &&
    sameSpan(when, dated) &&
    fact.topic !== 'visit' &&
    fact.trade === undefined &&
    !again.includes(fact.id) &&
    fact.regions.some((id) => first.fact.regions.includes(id));
  const told = postings.entries.filter(isThen).map(({ fact }) => fact.id);
  return { kind: 'facts', facts: told.length > 0 ? told.slice(0, tuning.mostListed) : again };
}
