// Whether an answer is what the answer set asks for; and if not, in what it fails.

import type { Reply } from '../../src/ask/asking.ts';
import type { Question } from './question-set.ts';

export type Fault = 'kind' | 'language' | 'fact' | 'text' | 'forbidden';

/** Does the answer rest on one of the facts that make it right? Only figures and statements say on which they rest. */
const restsRight = ({ kind, facts }: Question, reply: Reply): boolean =>
  !facts || (kind !== 'figures' && kind !== 'facts') || facts.some((id) => reply.facts.includes(id));

export function faultsOf(question: Question, reply: Reply): readonly Fault[] {
  const faults: Fault[] = [];
  if (reply.kind !== question.kind) faults.push('kind');
  if (reply.locale !== question.lang) faults.push('language');
  if (!restsRight(question, reply)) faults.push('fact');
  if (!question.must.every((pattern) => pattern.test(reply.text))) faults.push('text');
  if (question.must_not?.some((pattern) => pattern.test(reply.text))) faults.push('forbidden');
  return faults;
}
