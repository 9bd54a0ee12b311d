import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typeset } from '../../src/i18n/typography.ts';

/** No-break spaces made visible. */
const shown = (locale: 'en' | 'ru', text: string): string => typeset(locale, text).replaceAll('\u00a0', '~');

describe('typography', () => {
  test.each([
    ['225 млн долл. США', '225~млн~долл.~США'],
    ['в 2024 году и в Томске', 'в~2024~году и~в~Томске'],
    ['около 1,5 млрд рос. руб.', 'около 1,5~млрд~рос.~руб.'],
    ['6,6 тыс. тонн', '6,6~тыс.~тонн'],
    ['план "Сибирь" - новый', 'план «Сибирь»~—~новый'.replace('—~', '— ')],
    ['в 2020-2022 годах', 'в~2020–2022~годах'],
    ['автобусы МАЗ-103 и БЕЛАЗ-75306', 'автобусы МАЗ-103 и~БЕЛАЗ-75306'],
    ['код ISO 3166-2', 'код ISO 3166-2'],
    ['• 2024 год: рост', '•~2024~год: рост'],
  ])('Russian: %s', (text, expected) => expect(shown('ru', text)).toBe(expected));

  test.each([
    ['$225 million', '$225~million'],
    ['the "Union" paper', 'the “Union” paper'],
    ["Buryatia's mill", 'Buryatia’s mill'],
    ['on 21-24 March 2023', 'on 21–24 March 2023'],
    ['30 June - 1 July', '30 June – 1 July'],
    ['a 220-tonne BelAZ-75306', 'a 220-tonne BelAZ-75306'],
    ['ISO 3166-2 and 2013-06-17', 'ISO 3166-2 and 2013-06-17'],
  ])('English: %s', (text, expected) => expect(shown('en', text)).toBe(expected));

  test('never changes the length and never works twice', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'аво 12-"\'—– .\nТaB%•«»'), maxLength: 40 });
    fc.assert(
      fc.property(fc.constantFrom('en' as const, 'ru' as const), texts, (locale, text) => {
        const once = typeset(locale, text);
        expect(once.length).toBe(text.length);
        expect(typeset(locale, once)).toBe(once);
      }),
    );
  });
});
