import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildSpeller, editCost } from '../../src/engine/spelling.ts';
import { anyText } from './any-text.ts';

const cost = (typed: string, meant: string): number => editCost(typed, meant, 5);

describe('the cost of a slip', () => {
  test('none for the same word, one for a strange letter', () => {
    expect(cost('omsk', 'omsk')).toBe(0);
    expect(cost('omsk', 'ompk')).toBe(1);
  });

  test.each([
    ['two letters swapped', 'tomks', 'tomsk'],
    ['a doubled letter', 'tommsk', 'tomsk'],
    ['a doubled letter written once', 'kuzbas', 'kuzbass'],
    ['the key next to it', 'tomdk', 'tomsk'],
    ['the key next to it, on the Russian keyboard', 'томмк', 'томск'],
    ['one vowel for another', 'сибирь', 'сиберь'],
  ])('%s costs less than a strange letter', (_, typed, meant) => {
    expect(cost(typed, meant)).toBeGreaterThan(0);
    expect(cost(typed, meant)).toBeLessThan(1);
  });

  test('what cannot be within the limit is not computed', () => {
    expect(editCost('omsk', 'novosibirsk', 2)).toBe(Number.POSITIVE_INFINITY);
    expect(editCost('qqqq', 'omsk', 1)).toBe(Number.POSITIVE_INFINITY);
  });

  test('a word is nearest to itself, and costs are finite when the limit is wide', () => {
    const word = fc.string({ unit: fc.constantFrom(...'абвгомсктabcdomskt'), maxLength: 12 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(cost(a, a)).toBe(0);
        const between = editCost(a, b, 50);
        expect(between).toBeLessThanOrEqual(Math.max(a.length, b.length));
        if (a !== b) expect(between).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the speller', () => {
  const words = [
    'novosibirsk',
    'tomsk',
    'omsk',
    'turnover',
    'exports',
    'новосибирск',
    'томск',
    'экспорт',
    'товарооборот',
    'лес',
  ];
  const speller = buildSpeller(words);
  const best = (word: string): string | undefined => speller.correct(word)[0]?.form;

  test.each([
    ['novosbirsk', 'novosibirsk'],
    ['novosibrisk', 'novosibirsk'],
    ['tomks', 'tomsk'],
    ['turnovr', 'turnover'],
    ['exprots', 'exports'],
    ['экспрт', 'экспорт'],
    ['тавараоборот', 'товарооборот'],
    ['навасибирск', 'новосибирск'],
  ])('%s is %s', (typed, meant) => {
    expect(best(typed)).toBe(meant);
  });

  test('short words are left alone: they are like everything', () => {
    for (const word of ['', 'о', 'лс', 'net', 'дом']) expect(speller.correct(word)).toEqual([]);
  });

  test('a word like nothing known stays unknown', () => {
    for (const word of ['weather', 'погода', 'xylophone', 'ааааааа'])
      expect(speller.correct(word)).toEqual([]);
  });

  test('the cheapest correction comes first, and none costs more than the word bears', () => {
    const found = speller.correct('tomsk', 1.1);
    expect(found[0]).toEqual({ form: 'tomsk', cost: 0 });
    expect(found.map(({ cost: own }) => own)).toEqual(
      [...found.map(({ cost: own }) => own)].sort((a, b) => a - b),
    );
    for (const { cost: own } of found) expect(own).toBeLessThanOrEqual(1.1);
  });

  test('among a few words the nearest within the limit', () => {
    expect(speller.nearest('oblst', ['oblast', 'krai'], 1)).toBe('oblast');
    expect(speller.nearest('weather', ['oblast', 'krai'], 1)).toBeUndefined();
  });

  test('never throws, and says the same twice', () => {
    fc.assert(
      fc.property(anyText(60), (word) => {
        expect(speller.correct(word)).toEqual(speller.correct(word));
      }),
    );
  });

  test('one slip in a long word is found', () => {
    const long = words.filter((word) => word.length >= 7);
    fc.assert(
      fc.property(fc.constantFrom(...long), fc.nat(), (word, seed) => {
        const at = 1 + (seed % (word.length - 2));
        expect(best(word.slice(0, at) + word.slice(at + 1))).toBe(word);
        const swapped = word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
        expect(best(swapped)).toBe(word);
      }),
    );
  });
});
