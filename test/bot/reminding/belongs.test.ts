// Which facts belong to what somebody follows. New facts are made from real ones; those that are gone are not in the catalog.
import { describe, expect, test } from 'vitest';
import { createBelongs } from '../../../src/bot/reminding/belongs.ts';
import type { Fact } from '../../../src/catalog/catalog.ts';
import { encodeQuery, type Query } from '../../../src/engine/query.ts';
import { catalog } from '../../real/catalog.ts';
import { engine } from '../../real/engine.ts';

const belongs = createBelongs({ catalog, engine });

function known(id: string): Fact {
  const fact = catalog.facts.get(id);
  if (!fact) throw new Error(`there is no fact ${id}`);
  return fact;
}

/** One that the catalog does not have. */
const gone = (id: string, changes: Partial<Fact> = {}): Fact => ({
  ...known(id),
  id: `${id}-gone`,
  ...changes,
});

const follows = (query: Query, fact: Fact): boolean => belongs(fact, { query: encodeQuery(query) });
const asks = (question: string, fact: Fact): boolean => belongs(fact, { question });

const turnover2022 = known('tom-trade-2022');
const exports2022 = gone('tom-trade-2022', {
  topic: 'exports',
  trade: { measure: 'exports', says: 'amount', value: 12, unit: 'USD million' },
});
const of = (period: string): Fact => gone('tom-trade-2022', { period });
const elsewhere = gone('tom-trade-2022', { regions: ['omsk'] });
const visit = known('khakassia-visit-2024-buka');

describe('a figure', () => {
  test('by region, measure and year', () => {
    const query: Query = { is: 'figures', region: 'tomsk', measure: 'turnover', year: 2022 };
    expect(follows(query, turnover2022)).toBe(true);
    expect(follows(query, of('2022-01..2022-06'))).toBe(true);
    expect(follows(query, of('2023'))).toBe(false);
    expect(follows(query, exports2022)).toBe(false);
    expect(follows(query, elsewhere)).toBe(false);
    expect(follows(query, gone('tom-trade-2022', { period: 'not stated', date: '2022-05-01' }))).toBe(true);
    expect(follows(query, gone('tom-trade-2022', { period: 'not stated', date: undefined }))).toBe(false);
  });

  test('without a year, and in a row, any year will do', () => {
    for (const is of ['figures', 'series'] as const) {
      const query: Query = { is, region: 'tomsk', measure: 'turnover' };
      expect(follows(query, of('2031'))).toBe(true);
      expect(follows(query, exports2022)).toBe(false);
    }
  });

  test('of a ranking, that of any region but not a part of the trade', () => {
    const query: Query = { is: 'ranking', year: 2022 };
    expect(follows(query, elsewhere)).toBe(true);
    expect(follows(query, of('2023'))).toBe(false);
    expect(follows(query, gone('tom-trade-2022', { scope: 'russia' }))).toBe(false);
  });
});

describe('a region, a topic of it, goods', () => {
  test('a region has all of its facts', () => {
    const query: Query = { is: 'region', id: 'khakassia' };
    expect(follows(query, visit)).toBe(true);
    expect(follows(query, turnover2022)).toBe(false);
  });

  test('a topic', () => {
    const query: Query = { is: 'topic', region: 'khakassia', topic: 'visit' };
    expect(follows(query, gone('khakassia-visit-2024-buka'))).toBe(true);
    expect(follows(query, gone('khakassia-visit-2024-buka', { topic: 'agreement' }))).toBe(false);
  });

  test('goods of one way only', () => {
    const query: Query = { is: 'goods', region: 'tomsk', way: 'exports' };
    expect(follows(query, gone('tom-trade-2022', { topic: 'export-goods' }))).toBe(true);
    expect(follows(query, gone('tom-trade-2022', { topic: 'import-goods' }))).toBe(false);
  });
});

describe('a sector, a person, an organisation', () => {
  test.each([[{ is: 'sector', id: 'agriculture' }], [{ is: 'person', id: 'lukashenko' }]] as const)(
    '%o: what is shown of it, and what is gone',
    (query) => {
      const shown = engine.look(query, 'en').facts.map(known);
      expect(shown.length).toBeGreaterThan(3);
      expect(shown.filter((fact) => !follows(query, fact))).toEqual([]);
      const about = gone('tom-trade-2022', { about: [query.id], said_by: undefined });
      expect(follows(query, about)).toBe(true);
      expect(follows(query, gone('khakassia-visit-2024-buka', { about: [], said_by: undefined }))).toBe(
        false,
      );
    },
  );

  test('what somebody said', () => {
    const query: Query = { is: 'person', id: 'lukashenko' };
    expect(follows(query, gone('tom-trade-2022', { said_by: 'lukashenko/president', about: [] }))).toBe(true);
  });
});

describe('a single fact', () => {
  test('itself, under an old id too, and what must be told beside it', () => {
    const query: Query = { is: 'fact', id: 'tom-trade-2022' };
    expect(follows(query, turnover2022)).toBe(true);
    expect(follows(query, gone('tom-trade-2012', { beside: ['tom-trade-2022'] }))).toBe(true);
    expect(follows(query, known('tom-trade-2012'))).toBe(false);
  });

  test('once it is withdrawn, its reminder still knows it', () => {
    const withdrawn = gone('tom-trade-2022');
    expect(belongs(withdrawn, { query: 'x_tom-trade-2022-gone' })).toBe(true);
    expect(belongs(turnover2022, { query: 'x_tom-trade-2022-gone' })).toBe(false);
  });
});

describe('a question in words', () => {
  test('that a short one would answer as well', () => {
    expect(asks('trade with Tomsk in 2022', of('2022'))).toBe(true);
    expect(asks('trade with Tomsk in 2022', of('2023'))).toBe(false);
  });

  test('a comparison has the regions that it compares, one without a figure too', () => {
    const question = 'compare Tomsk and Omsk in 2022';
    expect(asks(question, of('2022'))).toBe(true);
    expect(asks(question, elsewhere)).toBe(true);
    expect(asks(question, gone('tom-trade-2022', { regions: ['altai-krai'] }))).toBe(false);
  });

  test('what is not known yet can be waited for', () => {
    expect(asks('trade with Tomsk in 2031', of('2031'))).toBe(true);
    expect(asks('trade with Tomsk in 2031', of('2030'))).toBe(false);
  });

  test('facts found by their words; one that is gone by its place and sort', () => {
    const question = 'визит в Хакасию';
    expect(asks(question, visit)).toBe(true);
    expect(asks(question, gone('khakassia-visit-2024-buka'))).toBe(true);
    expect(asks(question, turnover2022)).toBe(false);
  });

  test('words that we know nothing of have no facts', () => {
    for (const fact of catalog.facts.values())
      expect([asks('call my mother', fact), asks('call Ivanov', fact)]).toEqual([false, false]);
  });
});

test('what is broken or forged has no facts', () => {
  expect(belongs(turnover2022, { query: 'nonsense' })).toBe(false);
  expect(belongs(turnover2022, { question: '' })).toBe(false);
});
