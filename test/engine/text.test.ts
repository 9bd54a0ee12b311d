import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalize, scriptOf, stemOf, wordsOf } from '../../src/engine/text.ts';
import { anyText } from './any-text.ts';

const texts = (text: string): string[] => wordsOf(text).map((word) => word.text);

describe('normalising', () => {
  test.each([
    ['Ёлка', 'елка'],
    ['ОМСКАЯ', 'омская'],
    ['замо́к', 'замок'],
    ['ｔｒａｄｅ', 'trade'],
    ['№', 'no'],
    ['²', '2'],
  ])('%s is read as %s', (typed, meant) => {
    expect(normalize(typed)).toBe(meant);
  });

  test('a letter written in two code points is the same letter', () => {
    expect(normalize('Е\u0308лка')).toBe('елка');
    expect(normalize('Алтаи\u0306')).toBe('алтай');
  });

  test('normalising twice changes nothing more', () => {
    fc.assert(fc.property(anyText(), (text) => normalize(normalize(text)) === normalize(text)));
  });
});

describe('words', () => {
  test('punctuation, emoji and invisible characters only separate', () => {
    expect(texts('т/о — «Омск»?! 🚜 2024\u200b')).toEqual(['т', 'о', 'омск', '2024']);
  });

  test.each([
    ['2020-м', ['2020', 'м']],
    ['h1 2020', ['h1', '2020']],
    ['1,5 млрд', ['1,5', 'млрд']],
    ['17.06.2013', ['17.06.2013']],
    ['2 542', ['2', '542']],
  ])('%s', (text, words) => {
    expect(texts(text)).toEqual(words);
  });

  test('nothing but signs holds no word', () => {
    for (const text of ['', '   ', '?!', '🤷‍♀️', '\u200b\u200f\u202e']) expect(wordsOf(text)).toEqual([]);
  });

  test('every form of a Russian name has one stem', () => {
    const forms = ['Кузбасс', 'Кузбасса', 'Кузбассу', 'Кузбассом', 'Кузбассе'];
    expect(new Set(forms.map((form) => wordsOf(form)[0]?.stem)).size).toBe(1);
  });

  test('numbers are their own stem', () => {
    expect(stemOf('2013')).toBe('2013');
    expect(scriptOf('2013')).toBe('digits');
    expect(scriptOf('омск')).toBe('cyrillic');
    expect(scriptOf('omsk')).toBe('latin');
  });
});

describe('stems', () => {
  test.each([
    ['объём', 'объёма'],
    ['объём', 'объёмы'],
    ['приём', 'приёме'],
    ['развитием', 'развитие'],
    ['торговли', 'торговлю'],
  ])('%s and %s have the same', (one, other) => {
    expect(stemOf(normalize(one))).toBe(stemOf(normalize(other)));
  });
});

describe('roman numerals', () => {
  test.each([
    ['VI Forum', ['6', 'forum']],
    ['форум vi', ['форум', '6']],
    ['X форум регионов', ['10', 'форум', 'регионов']],
    ['XII', ['12']],
    ['I полугодие', ['i', 'полугодие']],
  ])('%s', (text, words) => {
    expect(texts(text)).toEqual(words);
  });

  test('a pronoun, a preposition and letters inside words stay what they are', () => {
    expect(texts('I live in Omsk')).toEqual(['i', 'live', 'in', 'omsk']);
    expect(texts('torgovlya v tomske')).toEqual(['torgovlya', 'v', 'tomske']);
    expect(texts('Vitebsk, mix, ivi')).toEqual(['vitebsk', 'mix', 'ivi']);
  });
});

describe('letters of two alphabets in one word', () => {
  test.each([
    ['Toмск', 'томск'],
    ['Oмcк', 'омск'],
    ['Aлтай', 'алтай'],
    ['Kрасноярск', 'красноярск'],
  ])('%s is Cyrillic', (typed, meant) => {
    expect(texts(typed)).toEqual([meant]);
  });

  test('a word of one alphabet is left alone', () => {
    expect(texts('Omsk cop')).toEqual(['omsk', 'cop']);
  });
});

test('any text comes apart into words that each have a stem', () => {
  fc.assert(
    fc.property(anyText(200), (text) => {
      for (const { text: own, stem } of wordsOf(text)) {
        expect(own).not.toBe('');
        expect(stem).not.toBe('');
      }
    }),
  );
});
