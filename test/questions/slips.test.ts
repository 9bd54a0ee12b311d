// What is answered when it is typed cleanly is answered with a slip or two as well.

import { describe, expect, test } from 'vitest';
import { faultsOf } from './judge.ts';
import { ask } from './product.ts';
import { type Question, readQuestions } from './question-set.ts';
import { withSlips } from './slips.ts';

const seeds = [7, 11];
/** Some 6,000 questions, in ms. */
const patience = 30_000;
/** Measured: 97.2 % in Russian, 97.8 % in English. */
const floor = 0.962;
const mostPrinted = 15;

const isRight = (question: Question, text: string): boolean =>
  faultsOf(question, ask({ text, locale: question.lang })).length === 0;

const clean = readQuestions().filter(
  ({ half, typing, after, kind }) =>
    half === 'tune' && typing === 'clean' && !after && kind !== 'outOfScope' && kind !== 'smallTalk',
);

describe.each(['en', 'ru'] as const)('in %s', (lang) => {
  const answered = clean.filter((question) => question.lang === lang && isRight(question, question.q));

  test('there is enough to slip on', () => {
    expect(answered.length).toBeGreaterThan(600);
  });

  test(
    'most of it is still understood',
    () => {
      const typed = seeds.flatMap((seed) =>
        answered.flatMap((question, at) => {
          const text = withSlips(question.q, seed * 10_000 + at);
          return text === undefined ? [] : [{ question, text }];
        }),
      );
      const wrong = typed.filter(({ question, text }) => !isRight(question, text));
      const share = (typed.length - wrong.length) / typed.length;
      const some = wrong.slice(0, mostPrinted).map(({ text }) => text);
      expect(share, some.join('\n')).toBeGreaterThanOrEqual(floor);
    },
    patience,
  );
});
