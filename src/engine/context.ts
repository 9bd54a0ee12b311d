// What an answer leaves to the question after it.

import type { Answer, Context } from './answer.ts';
import { attributeCues, shaping, weighty } from './leans.ts';
import type { Question } from './question.ts';
import { followUp as tuning } from './tuning.ts';

/** What the next question may refer back to. */
export function contextOf(
  question: Question,
  measure: Question['measure'],
  regions: readonly string[],
  facts: readonly string[],
): Context {
  return {
    v: 1,
    regions,
    measure,
    asked: question.asked,
    cues: [...question.cues].filter((cue) => shaping.includes(cue) || attributeCues.includes(cue)),
    terms: question.terms.filter(weighty).map(({ keys, weight, text }) => ({ keys, weight, text })),
    people: question.people,
    unclear: question.unclear[0],
    facts: facts.slice(0, tuning.keptFacts),
  };
}

/** "Thanks" and what was not understood leave the subject as it was; a sector or a person is a new one. */
export function contextAfter(answer: Answer, before: Context | undefined): Context | undefined {
  const isAside = ['smallTalk', 'outOfScope', 'notUnderstood'].includes(answer.kind);
  return answer.context ?? (isAside ? before : undefined);
}
