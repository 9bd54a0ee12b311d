import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fromEnglishLayout,
  fromRussianLayout,
  fromTransliteration,
  soundOf,
} from '../../src/engine/scripts.ts';

describe('the other keyboard layout', () => {
  test.each([
    ['njdfhjj,jhjn', 'товарооборот'],
    ['rep,fcc', 'кузбасс'],
    ["'rcgjhn", 'экспорт'],
    ['Jvcr', 'Омск'],
    ['fknfqcrbq rhfq', 'алтайский край'],
  ])('%s was meant to be %s', (typed, meant) => {
    expect(fromEnglishLayout(typed)).toBe(meant);
  });

  test.each([
    ['екфву цшер щьыл', 'trade with omsk'],
    ['учзщкеы', 'exports'],
  ])('%s was typed for English letters', (typed, meant) => {
    expect(fromRussianLayout(typed)).toBe(meant);
  });

  test('there and back is the same Russian word', () => {
    const letters = fc.constantFrom(...'абвгдежзийклмнопрстуфхцчшщъыьэюя');
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 20 }), (word) => {
        const meant = word.join('');
        expect(fromEnglishLayout(fromRussianLayout(meant))).toBe(meant);
      }),
    );
  });
});

describe('Russian in Latin letters', () => {
  test.each([
    ['tovarooborot', 'товарооборот'],
    ['kuzbass', 'кузбасс'],
    ['borshchi', 'борщи'],
    ['zhitomir', 'житомир'],
    ['khakasiya', 'хакасия'],
    ['moya', 'моя'],
    ['iyun', 'июн'],
    ['novosibirskiy', 'новосибирский'],
    ['altayskiy', 'алтайский'],
    ["sel'skoe", 'сельское'],
    ['4to', 'что'],
  ])('%s spells %s', (latin, cyrillic) => {
    expect(fromTransliteration(latin)).toBe(cyrillic);
  });

  test('letters of other alphabets pass through', () => {
    expect(fromTransliteration('томск 漢')).toBe('томск 漢');
  });

  test('anything ends in something', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof fromTransliteration(text) === 'string'));
  });
});

describe('spellings that sound alike meet', () => {
  const sounds = (latin: string): string => soundOf(fromTransliteration(latin));

  test.each([
    ['xakasiya', 'хакасия'],
    ['hakassia', 'хакассия'],
    ['buriatia', 'бурятия'],
    ['buryatiya', 'бурятия'],
    ['eksport', 'экспорт'],
    ['export', 'экспорт'],
    ['selskoye', 'сельское'],
    ['altajskij', 'алтайский'],
    ['schebenka', 'щебенка'],
  ])('%s and %s', (latin, cyrillic) => {
    expect(sounds(latin)).toBe(soundOf(cyrillic));
  });

  test('different words stay apart', () => {
    const words = ['омск', 'томск', 'алтай', 'тува', 'бурятия', 'хакасия', 'импорт', 'экспорт', 'уголь'];
    expect(new Set(words.map(soundOf)).size).toBe(words.length);
  });
});
