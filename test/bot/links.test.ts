import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeLink, encodeLink, inlineToken, pictureToken, readInlineToken } from '../../src/bot/links.ts';
import type { Query } from '../../src/engine/query.ts';
import type { Locale } from '../../src/i18n/translate.ts';
import { everyRecord } from '../engine/every-record.ts';
import { catalog } from '../real/catalog.ts';

const locales: readonly Locale[] = ['en', 'ru'];

function* everyQuery(): Generator<Query> {
  yield* everyRecord();
  yield { is: 'ranking' };
  for (const region of catalog.regions.keys())
    yield { is: 'figures', region, measure: 'turnover', year: 2024 };
}

describe('links to answers', () => {
  test('every one fits into a start parameter and comes back as it was, with its language', () => {
    for (const query of everyQuery())
      for (const locale of locales) {
        const token = encodeLink(query, locale);
        expect(token).toMatch(/^[a-z0-9_-]{1,64}$/);
        expect(decodeLink(token, catalog)).toEqual({ query, locale });
        expect(readInlineToken(inlineToken(query, locale), catalog)).toEqual({ query, locale });
        const asked = readInlineToken(pictureToken(query, locale), catalog);
        expect(asked).toEqual({ query, locale, asPicture: true });
      }
  });

  test('the forms that are out there hold', () => {
    const query: Query = { is: 'figures', region: 'omsk', measure: 'turnover', year: 2024 };
    expect(encodeLink(query, 'ru')).toBe('1r_f_omsk_t_2024');
    expect(decodeLink('1e_x_seed-trade-2012', catalog)?.query).toEqual({ is: 'fact', id: 'seed-trade-2012' });
    expect(decodeLink('f_omsk_t_2024', catalog)).toEqual({ query, locale: undefined });
  });

  test('a former id leads to the present one', () => {
    const renamed = { ...catalog, formerIds: new Map([['omskaya', 'omsk']]) };
    expect(decodeLink('1r_f_omskaya_t_2024', renamed)?.query).toMatchObject({ region: 'omsk' });
  });

  test.each([
    ['', 'nothing'],
    ['1', 'a version alone'],
    ['1e_', 'no query'],
    ['1x_k', 'no such language'],
    ['2e_k', 'a version of the future'],
    ['1e_1e_k', 'a token in a token'],
    ['1e_f_atlantis_t', 'no such region'],
    ['1E_k', 'another case'],
    [' 1e_k', 'a blank before it'],
    ['1e_k\n', 'a line break behind it'],
  ])('%j is no link: %s', (text) => expect(decodeLink(text, catalog)).toBeUndefined());

  test('what is read would be written the same', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'1er_fkxsto-2024', 'omsk', 'tomsk'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.oneof(letters, fc.string()), (text) => {
        const link = decodeLink(text, catalog);
        if (link?.locale) expect(encodeLink(link.query, link.locale)).toBe(text);
      }),
      { numRuns: 3_000 },
    );
  });

  test('ordinary text is no token, and a token that leads nowhere is no text', () => {
    expect(readInlineToken('trade with Omsk', catalog)).toBe('none');
    expect(readInlineToken('#1e_f_atlantis_t', catalog)).toBeUndefined();
    expect(readInlineToken('#1e_k ', catalog)).toEqual({ query: { is: 'ranking' }, locale: 'en' });
  });
});
