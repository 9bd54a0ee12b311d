import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildRecoverer } from '../../src/engine/recover.ts';
import { buildSpeller } from '../../src/engine/spelling.ts';
import { stemOf, wordsOf } from '../../src/engine/text.ts';
import { engine } from '../real/engine.ts';
import { anyText } from './any-text.ts';

describe('a question is read as it was meant', () => {
  test.each([
    ['njdfhjj,jhjn c rep,fccjv', 'товарооборот с кузбассом', 'layout', 'ru'],
    ['rnj nfrjq cthtl.r', 'кто такой середюк', 'layout', 'ru'],
    ['NJDFHJJ,JHJN C JVCRJV', 'товарооборот с омском', 'layout', 'ru'],
    ['екфву цшер щьыл', 'trade with omsk', 'layout', 'en'],
    ['tovarooborot s kuzbassom', 'товарооборот с кузбассом', 'translit', 'ru'],
    ['Kto gubernator Omskoy oblasti', 'кто губернатор омской области', 'translit', 'ru'],
    ['krasnoyarskiy kray eksport 2024', 'красноярский край экспорт 2024', 'translit', 'ru'],
    ['turnovr with novosbirsk', 'turnover with novosibirsk', 'plain', 'en'],
    ['trade wiht omks', 'trade with omsk', 'plain', 'en'],
    ['ТОВАРООБОРОТ С ОМСКОМ', 'товарооборот с омском', 'plain', 'ru'],
    ['экспорт to Tomsk', 'экспорт to tomsk', 'plain', 'en'],
    ['what is БКМ-Сибирь', 'what is бкм сибирь', 'plain', 'en'],
    // A layout changed within the question.
    ['belaz d repfcct', 'belaz d кузбассе', 'plain', 'en'],
    ['торговля с jvcrjv', 'торговля с омском', 'plain', 'ru'],
    // As it sounds.
    ['таврооборот с иркуцкой областью', 'товарооборот с иркутской областью', 'plain', 'ru'],
    ['тралейбусы в Омске', 'троллейбусы в омске', 'plain', 'ru'],
    // Few pairs of letters are left by a swap, or in a short word.
    ['siberia tarde in 2015', 'siberia trade in 2015', 'plain', 'en'],
    ['wht do we sell to osk', 'what do we sell to omsk', 'plain', 'en'],
    // An English slip that sounds like a Russian word.
    ['altai krrai population', 'altai krai population', 'plain', 'en'],
    ['межправсоглашение с тувой', 'соглашение с тувой', 'plain', 'ru'],
  ])('%s', (typed, meant, typing, locale) => {
    const question = engine.parse(typed);
    expect(question.text).toBe(meant);
    expect(question.typing).toBe(typing);
    expect(question.locale).toBe(locale);
  });

  test('what is typed right stays as it is, in either language', () => {
    for (const text of [
      'trade with omsk oblast in 2024',
      'who is seredyuk',
      'что беларусь покупает в томской области',
    ]) {
      expect(engine.parse(text).text).toBe(text);
      expect(engine.parse(text).typing).toBe('plain');
    }
  });

  test('numbers alone show no language', () => {
    expect(engine.parse('2022?').locale).toBeUndefined();
    expect(engine.parse('2022?').text).toBe('2022');
  });
});

describe('a small vocabulary of its own', () => {
  const forms = ['товарооборот', 'омском', 'лесозаготовка', 'с', 'trade', 'with', 'omsk', 'oblast'];
  const stems = new Set(forms.map(stemOf));
  const recover = buildRecoverer({
    isKnown: ({ stem }) => stems.has(stem),
    isOurs: ({ stem }) => stems.has(stem),
    isForeign: () => false,
    likelihood: ({ text }) => (text === 'omsk' ? 0.4 : 0),
    continuations: (stem) => (stem === 'omsk' ? ['oblast'] : []),
    forms,
    speller: buildSpeller(forms),
  });
  const read = (text: string) => recover.read(text);

  test('words as typed are certain, corrected ones less so, unknown ones not at all', () => {
    const { words, certainty } = read('trade wiht omsk xylophone');
    expect(words.map(({ text }) => text)).toEqual(['trade', 'with', 'omsk', 'xylophone']);
    expect(certainty[0]).toBe(1);
    expect(certainty[1]).toBeGreaterThan(0);
    expect(certainty[1]).toBeLessThan(1);
    expect(certainty[3]).toBe(0);
  });

  test('a slip in the second word of a name is put right by the first', () => {
    expect(read('omsk oblst').words.map(({ text }) => text)).toEqual(['omsk', 'oblast']);
  });

  test('words of one root are kin', () => {
    const [word] = wordsOf('лесозаготовщик');
    expect(word && recover.kin(word)).toEqual(['лесозаготовка']);
    const [stranger] = wordsOf('лестница');
    expect(stranger && recover.kin(stranger)).toEqual([]);
  });

  test('English is not read as Russian for one word that could be', () => {
    expect(read('trade with omsk s').typing).toBe('plain');
  });

  test('digits pass whatever the typing', () => {
    expect(read('njdfhjj,jhjn c jvcrjv 2024').words.at(-1)?.text).toBe('2024');
  });
});

test('every word is given a certainty between 0 and 1, whatever was typed', () => {
  const recover = buildRecoverer({
    isKnown: () => false,
    isOurs: () => false,
    isForeign: () => false,
    likelihood: () => 0,
    continuations: () => [],
    forms: ['omsk', 'омск'],
    speller: buildSpeller(['omsk', 'омск']),
  });
  fc.assert(
    fc.property(anyText(80), (text) => {
      const { words, certainty } = recover.read(text);
      expect(certainty).toHaveLength(words.length);
      for (const sure of certainty) expect(sure >= 0 && sure <= 1).toBe(true);
    }),
  );
});
