import { expect, describe as group, test } from 'vitest';
import type { Fact } from '../../src/catalog/catalog.ts';
import { compare, fingerprint, hashOf, readFact, writeFact } from '../../src/catalog/releases.ts';
import { catalog } from '../real/catalog.ts';

const [some] = catalog.facts.values();
if (!some) throw new Error('there are no facts');

const fact = (id: string, changes: Partial<Fact> = {}): Fact => ({ ...some, id, ...changes });
const printed = (...facts: Fact[]) => fingerprint({ facts: new Map(facts.map((one) => [one.id, one])) });
const none = new Map<string, string>();

group('what a fact says', () => {
  test('is the same whatever its id, and whatever editors note beside it', () => {
    const beside = {
      former_ids: ['old'],
      about: ['x'],
      beside: ['y'],
      note: 'n',
      numbers: [1],
      tells_more: true,
    };
    expect(hashOf(fact('b', beside))).toBe(hashOf(fact('a')));
  });

  test('is the same in whatever order its file has it', () => {
    const turned = Object.fromEntries(Object.entries(some).reverse()) as unknown as Fact;
    expect(hashOf(turned)).toBe(hashOf(some));
  });

  test.each<[string, Partial<Fact>]>([
    ['its sentence', { en: 'Something else.' }],
    ['its Russian sentence', { ru: 'Что-то другое.' }],
    ['its period', { period: '1999' }],
    ['its source', { source: 'another' }],
    ['who said it', { said_by: 'somebody/else' }],
    ['its regions', { regions: ['tuva'] }],
    ['its figure', { trade: { measure: 'turnover', says: 'amount', value: 1, unit: 'USD million' } }],
  ])('is another one with %s', (_, changes) => {
    expect(hashOf(fact('a', changes))).not.toBe(hashOf(fact('a')));
  });

  test('can be kept and read again; what is no fact is none', () => {
    for (const each of catalog.facts.values()) expect(readFact(writeFact(each))).toEqual(each);
    expect(readFact('{')).toBeUndefined();
    expect(readFact('{"id":"a"}')).toBeUndefined();
  });
});

group('between two releases', () => {
  const before = printed(fact('stays'), fact('corrected'), fact('withdrawn'), fact('renamed'), fact('both'));
  const after = printed(
    fact('stays'),
    fact('corrected', { en: 'Better.' }),
    fact('new-name'),
    fact('new-both', { en: 'Better.' }),
    fact('added'),
  );
  const formerIds = new Map([
    ['renamed', 'new-name'],
    ['both', 'new-both'],
  ]);

  test('facts are added, corrected and withdrawn; a new name alone is no news', () => {
    const { added, corrected, withdrawn } = compare(before.facts, after.facts, formerIds);
    expect(added).toEqual(['added']);
    expect(corrected.map(({ id }) => id)).toEqual(['corrected', 'new-both']);
    expect(withdrawn.map(({ id }) => id)).toEqual(['withdrawn']);
  });

  test('that say the same there is no difference, in their ids neither', () => {
    expect(printed(fact('b'), fact('a')).id).toBe(printed(fact('a'), fact('b')).id);
    expect(before.id).not.toBe(after.id);
    expect(compare(after.facts, after.facts, none)).toEqual({ added: [], corrected: [], withdrawn: [] });
  });
});

test('the real facts are told apart', () => {
  const { facts } = fingerprint(catalog);
  expect(Object.keys(facts)).toHaveLength(catalog.facts.size);
  expect(new Set(Object.values(facts)).size).toBe(catalog.facts.size);
});
