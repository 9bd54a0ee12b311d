// Of facts that hold the same words the one that holds them together, and of which it is asked so, comes first.

import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../src/engine/engine.ts';
import { orderEvidence, orderFor } from '../../src/engine/order.ts';
import { order as weights } from '../../src/engine/order-weights.ts';
import { orderWishOf } from '../../src/engine/rank.ts';
import { wordsOf } from '../../src/engine/text.ts';
import { catalog } from '../real/catalog.ts';

const { postings } = buildIndex(catalog);
const nothing = { coverage: 0, carried: 0, time: 0 };
const entryOf = (id: string) => {
  const entry = postings.byId.get(id);
  if (!entry) throw new Error(`no fact ${id}`);
  return entry;
};
const wishOf = (text: string, ...cues: string[]) =>
  orderWishOf({ cues: new Set(cues), stems: wordsOf(text).map(({ stem }) => stem) }, postings);
const evidenceOf = (id: string, text: string, ...cues: string[]) =>
  orderEvidence(entryOf(id), wishOf(text, ...cues), nothing);

describe('words that stand together', () => {
  const fact = 'seed-import-goods'; // "… coal, rubber, carbon, freight cars and component parts"
  test.each([
    ['freight cars', 1],
    ['cars of freight', 0], // "of" is in no pair
    ['cars freight', 1], // in whatever order
    ['component parts of freight cars', 2],
    ['coal parts', 0], // too far apart
  ])('%s: %i', (text, count) => {
    expect(evidenceOf(fact, text).get('near')).toBe(count);
  });

  test('in either language, as they are written in it', () => {
    expect(evidenceOf(fact, 'грузовые вагоны').get('near')).toBe(1);
  });

  test('with a word between them in the question', () => {
    expect(evidenceOf(fact, 'freight or cars').get('across')).toBe(1);
    expect(evidenceOf(fact, 'cars or freight').get('across')).toBe(0);
  });

  test('words of no fact do not', () => {
    expect(wishOf('xyzzy qwerty').words).toEqual([undefined, undefined]);
  });
});

describe('what people say who ask', () => {
  const fact = 'oms-trade-2017-structure'; // asked: share, structure of turnover, what portion …
  test.each([
    ['what portion was it', 1],
    ['the structure of the turnover', 1],
    ['structure of anything', 0],
    ['a share of the structure of turnover', 2],
  ])('%s: %i', (text, count) => {
    expect(evidenceOf(fact, text).get('phrases')).toBe(count);
  });
});

describe('what is asked so', () => {
  test('counts only where the cue is in the question', () => {
    expect([...evidenceOf('oms-visit-2013', '').keys()].some((name) => name.startsWith('when'))).toBe(false);
    expect(evidenceOf('oms-visit-2013', '', 'when').get('when visit')).toBe(1);
    expect(evidenceOf('seed-import-goods', '', 'when').get('when visit')).toBe(0);
  });

  test('outdoes another fact that carries as much', () => {
    const order = orderFor(wishOf('', 'when'));
    const [visit, goods] = ['oms-visit-2013', 'seed-import-goods'].map((id) => order.byWords(entryOf(id)));
    expect(visit).toBeGreaterThan(goods ?? 0);
  });
});

test('every piece of evidence has a weight, so that none is counted for nothing', () => {
  const cues = Object.keys(weights.byCue);
  const named = [
    ...Object.keys(weights.shares),
    ...Object.entries(weights.byCue).flatMap(([cue, own]) =>
      Object.keys(own).map((name) => `${cue} ${name}`),
    ),
  ];
  const found = orderEvidence(entryOf('oms-visit-2013'), wishOf('', ...cues), nothing);
  expect([...found.keys()].sort()).toEqual(named.sort());
});
