// The article of 17 June 2013 is the heart of the product: each of its facts can be had by asking, in either language.

import { describe, expect, test } from 'vitest';
import { ask, catalog } from './product.ts';
import { readQuestions } from './question-set.ts';

/** What nobody gets an answer to yet, by the questions we have. The list may only become shorter. */
const unanswered = {
  en: ['seed-traditional-supplies'],
  ru: ['seed-people-lukashenko'],
};

const seeds = [...catalog.facts.keys()].filter((id) => id.startsWith('seed-'));
const questions = readQuestions();

test('there are fifty of them', () => {
  expect(seeds).toHaveLength(50);
});

describe.each(['en', 'ru'] as const)('in %s', (lang) => {
  const about = (id: string) =>
    questions.filter((question) => question.lang === lang && question.facts?.includes(id));

  test('each is asked about', () => {
    expect(seeds.filter((id) => about(id).length === 0)).toEqual([]);
  });

  test('each is answered', () => {
    const missed = seeds.filter(
      (id) => !about(id).some(({ q, after }) => ask({ text: q, after, locale: lang }).facts.includes(id)),
    );
    const asked = missed.flatMap((id) => about(id).map(({ q }) => `${id}: ${q}`));
    expect(
      missed.filter((id) => !unanswered[lang].includes(id)),
      asked.join('\n'),
    ).toEqual([]);
  });
});
