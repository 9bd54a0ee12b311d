// What is counted: "and the fourth one?" after the third Forum, "and the next one?" after the sixth meeting.

import type { Context } from './answer.ts';
import { weighty } from './leans.ts';
import type { Question } from './question.ts';

/** "And the fourth one?": of what is counted, after another of its kind. */
export function withNumber(question: Question, context: Context): Question {
  const [told, ...others] = question.terms.filter(weighty);
  const number = told?.keys.find((key) => key.startsWith('number:'))?.slice('number:'.length);
  if (!told || !number || others.length > 0 || question.organisations.length > 0) return question;
  const kindOf = (key: string): string | undefined => /^organisation:(.+)-\d+$/.exec(key)?.[1];
  const kind = context.terms.flatMap(({ keys }) => keys.flatMap((key) => kindOf(key) ?? [])).at(0);
  if (!kind) return question;
  const organisation = `${kind}-${number}`;
  const named = { ...told, keys: [`organisation:${organisation}`, ...told.keys] };
  return {
    ...question,
    organisations: [organisation],
    terms: question.terms.map((term) => (term === told ? named : term)),
  };
}

const counted = /^(number:|organisation:.+-)(\d+)$/;

/** "And the next one?": what was talked about with its number one further on, and at another time. */
export function movedOn({ cues }: Question, context: Context): Context {
  const by = cues.has('next') ? 1 : cues.has('previous') ? -1 : 0;
  const isCounted = (key: string): boolean => counted.test(key);
  if (by === 0 || !context.terms.some(({ keys }) => keys.some(isCounted))) return context;
  const moved = (key: string): string =>
    key.replace(counted, (_, kind: string, number: string) => `${kind}${Number(number) + by}`);
  return {
    ...context,
    asked: undefined,
    terms: context.terms.map((term) =>
      term.keys.some(isCounted) ? { ...term, keys: term.keys.filter(isCounted).map(moved) } : term,
    ),
  };
}
