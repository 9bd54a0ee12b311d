// Corners that were wrong once: odd names in links, who buys whose goods, times in words, trade that is not ours.

import { describe, expect, test } from 'vitest';
import { yearSpan } from '../../src/engine/months.ts';
import { decodeQuery } from '../../src/engine/query.ts';
import { catalog } from '../real/catalog.ts';
import { engine } from '../real/engine.ts';

describe('reading a query', () => {
  test.each(['f_omsk_constructor', 'y_omsk_toString', 'f_omsk_valueOf_2024'])('"%s" is nothing', (text) => {
    expect(decodeQuery(text, catalog)).toBeUndefined();
  });

  test('goods of a region of which none are known are no data, not out of scope', () => {
    expect(engine.look({ is: 'goods', region: 'tuva', way: 'imports' }, 'en').kind).toBe('noData');
  });
});

describe('the way of the goods', () => {
  test.each([
    'who buys Belarusian tractors in Altai Krai',
    'кто покупает белорусские тракторы в Алтайском крае',
    'imports of Belarusian goods to Buryatia',
  ])('%s: from Belarus', (text) => {
    expect(engine.parse(text).flow).toBe('exports');
  });
});

describe('time', () => {
  test('"two thousand and twelve" is 2012', () => {
    expect(engine.parse('trade in two thousand and twelve').asked?.span).toEqual(yearSpan(2012));
  });

  test.each(['the year before last', 'позапрошлый год'])('"%s" is a time', (text) => {
    expect(engine.parse(text).asked).toBeDefined();
  });

  test.each([
    ['trade after 2012', 2012],
    ['торговля до 2012', 2012],
  ])('"%s" leaves the year itself out', (text, year) => {
    const span = engine.parse(text).asked?.span;
    const { from, to } = yearSpan(year);
    expect(span && span.from <= from && span.to >= to).toBe(false);
  });
});

describe('figures', () => {
  test.each(['trade of Belarus with Russia', 'trade with Russia in 2012', 'товарооборот Беларуси и России'])(
    '"%s" is not answered with a figure of Siberia',
    (text) => {
      expect(engine.answer(text).kind).not.toBe('figures');
    },
  );

  test.each(['imports and exports of Siberia in 2006', 'экспорт и импорт Сибири в 2006'])(
    '"%s" shows both',
    (text) => {
      expect(engine.answer(text).facts).toEqual(
        expect.arrayContaining(['sfd-exports-2006', 'sfd-imports-2006']),
      );
    },
  );

  test('"exports of malt" are known', () => {
    expect(engine.answer('exports of malt').facts).toContain('tom-malt-2023');
  });

  test('the main partner region is named', () => {
    expect(['figures', 'facts']).toContain(engine.answer('biggest partner region').kind);
  });
});
