// What is counted: "and the fourth one?" after the third Forum, "and the next one?" after the sixth meeting.

import type { Context } from './answer.ts';
import { weighty } from './leans.ts';
import type { Question } from './question.ts';

/** Sessions and forums: 1300 is a model, 220 are tonnes. */
const counted = /^(number:|organisation:.+-)(\d{1,2})$/;
const isCounted = (key: string): boolean => counted.test(key);

/** "And the fourth one?", "sixth?": a number and nothing else. */
function numberAsked({ terms }: Question): number | undefined {
  const [told, ...others] = terms.filter(weighty);
  const key = told?.keys.find((each) => each.startsWith('number:'));
  return key && others.length === 0 ? Number(key.slice('number:'.length)) : undefined;
}

/** "And the next one?", "the fourth one?": what was talked about with another number, and at another time. */
export function movedOn(question: Question, context: Context): Context {
  const { cues, regions, unclear, people, organisations } = question;
  const names = regions.length + unclear.length + people.length + organisations.length > 0;
  const by = cues.has('next') ? 1 : cues.has('previous') ? -1 : 0;
  const to = numberAsked(question);
  const isMoved = !names && (by !== 0 || to !== undefined);
  if (!isMoved || !context.terms.some(({ keys }) => keys.some(isCounted))) return context;
  const moved = (key: string): string =>
    key.replace(counted, (_, kind: string, number: string) => `${kind}${to ?? Number(number) + by}`);
  return {
    ...context,
    asked: undefined,
    terms: context.terms.map((term) =>
      term.keys.some(isCounted) ? { ...term, keys: term.keys.filter(isCounted).map(moved) } : term,
    ),
  };
}

/** The question without the number that now stands in what was talked about. */
export const withoutNumber = (question: Question): Question => ({
  ...question,
  terms: question.terms.filter(({ keys }) => !keys.some(isCounted)),
});
