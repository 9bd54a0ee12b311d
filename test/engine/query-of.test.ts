import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/engine/answer.ts';
import { encodeQuery, type Query } from '../../src/engine/query.ts';
import { nearestQuery, queryOf } from '../../src/engine/query-of.ts';
import { readQuestions } from '../questions/question-set.ts';
import { catalog } from '../real/catalog.ts';
import { engine } from '../real/engine.ts';

const known = { catalog, engine };
const answered = readQuestions()
  .filter(({ after }) => after === undefined)
  .map(({ q, lang }) => ({ q, answer: engine.answer(q, undefined, lang) }));
const of = (text: string, hint: 'en' | 'ru' = 'en'): Query | undefined =>
  queryOf(engine.answer(text, undefined, hint), known);
const factsOf = (query: Query, { locale }: Answer): readonly string[] => engine.look(query, locale).facts;

describe('the short question of an answer', () => {
  test('shows the very same facts, whatever was typed', () => {
    let found = 0;
    for (const { q, answer } of answered) {
      const query = queryOf(answer, known);
      if (!query) continue;
      found += 1;
      const shown = engine.look(query, answer.locale);
      expect([...shown.facts].sort(), `${q} → ${encodeQuery(query)}`).toEqual([...answer.facts].sort());
      if (answer.kind === 'noData') expect(shown.kind, q).toBe('noData');
      if (answer.kind === 'profile') expect(shown, q).toMatchObject({ kind: 'profile' });
    }
    expect(found).toBeGreaterThan(answered.length / 3);
  });

  test('is found for nearly every answer with one figure or one fact', () => {
    const single = answered.filter(
      ({ answer }) => (answer.kind === 'figures' || answer.kind === 'facts') && answer.facts.length === 1,
    );
    expect(single.length).toBeGreaterThan(1_000);
    for (const { q, answer } of single) expect(queryOf(answer, known), q).toBeDefined();
  });

  test('of the answer to a short question is that question, or one that shows the same', () => {
    for (const region of catalog.regions.keys())
      for (const query of [
        { is: 'region', id: region },
        { is: 'figures', region, measure: 'turnover', year: 2022 },
        { is: 'series', region, measure: 'turnover' },
        { is: 'ranking', year: 2022 },
      ] as const) {
        const answer = engine.look(query, 'ru');
        if (answer.facts.length === 0 && answer.kind !== 'profile') continue;
        const found = queryOf(answer, known);
        expect(found, encodeQuery(query)).toBeDefined();
        if (found) expect(new Set(factsOf(found, answer))).toEqual(new Set(answer.facts));
      }
  });

  test.each([
    ['trade with Tomsk Oblast in 2022', 'f_tomsk_t_2022'],
    ['товарооборот с Омском по годам', 'y_omsk_t'],
    ['Which region trades most with Belarus?', 'k'],
    ['agriculture', 's_agriculture'],
    ['Tomsk Oblast', 'r_tomsk'],
    ['who is Mazur?', 'p_mazur'],
    ['trade with Tuva in 1961', 'f_tuva_t_1961'],
  ])('%s is %s', (text, token) => {
    const query = of(text);
    expect(query && encodeQuery(query)).toBe(token);
  });

  test.each(['population of Tomsk Oblast', 'weather in Tomsk', 'hello', 'trade with Altai', ''])(
    '"%s" has none',
    (text) => expect(of(text)).toBeUndefined(),
  );
});

describe('the nearest short question', () => {
  test('shows every fact of the answer, or the first of them, or the region', () => {
    for (const { q, answer } of answered) {
      const query = nearestQuery(answer, known);
      const isAboutSomething = answer.facts.length > 0 || answer.kind === 'profile';
      if (!isAboutSomething || answer.kind === 'noData') continue;
      expect(query, q).toBeDefined();
      if (query) expect(factsOf(query, answer), q).toEqual(expect.arrayContaining(answer.facts.slice(0, 1)));
    }
  });

  test('of a reference value is the region', () => {
    expect(nearestQuery(engine.answer('population of Tomsk Oblast'), known)).toEqual({
      is: 'region',
      id: 'tomsk',
    });
  });

  test('of what cannot be answered there is none', () => {
    for (const text of ['weather in Tomsk', 'hello', 'trade with Altai'])
      expect(nearestQuery(engine.answer(text), known)).toBeUndefined();
  });
});
