import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Asked } from '../../src/engine/asked.ts';
import { monthOf, openEnd, openStart, yearSpan } from '../../src/engine/months.ts';
import { buildPeriodReader } from '../../src/engine/period.ts';
import { wordsOf } from '../../src/engine/text.ts';
import { catalog } from '../real/catalog.ts';

const periods = buildPeriodReader(catalog, 2026);
const asked = (text: string): Asked | undefined => periods.read(wordsOf(text)).asked;
/** Year and months of what was asked, both ends included: "2020 1-6". */
const months = (year: number, from: number, to: number) => ({
  from: monthOf(year, from),
  to: monthOf(year, to),
});

describe('a year', () => {
  test.each([
    ['trade in 2013', 2013],
    ['Omsk 2024?', 2024],
    ['в 2013 году', 2013],
    ['итоги 2020-го', 2020],
    ['в 22 году', 2022],
    ['twenty twelve', 2012],
    ['twenty twenty-two', 2022],
    ['twenty nineteen', 2019],
    ['two thousand twelve', 2012],
    ['две тысячи двенадцатый', 2012],
    ['в две тысячи двенадцатом году', 2012],
    ['в двадцать втором году', 2022],
    ['двадцать девятнадцатый год', 2019],
    ['last year', 2025],
    ['в прошлом году', 2025],
    ['this year', 2026],
    ['в этом году', 2026],
  ])('%s', (text, year) => {
    expect(asked(text)).toEqual({ span: yearSpan(year), isPart: false, years: [year] });
  });

  test.each([
    '',
    'trade with Omsk',
    '7 tractors',
    '1800',
    '2150',
    '600 million',
    'twenty tractors',
    'двадцать тракторов',
    "I'll come in '24",
  ])('"%s" names none', (text) => {
    expect(asked(text)).toBeUndefined();
  });
});

describe('several years', () => {
  test.each([
    ['2006 and 2012', 2006, 2012],
    ['2006 и 2012', 2006, 2012],
    ['2006–2012', 2006, 2012],
    ['from 2019 to 2022', 2019, 2022],
    ['between 2019 and 2022', 2019, 2022],
    ['с 2019 по 2022 год', 2019, 2022],
    ['в 2020-2021 гг', 2020, 2021],
  ])('%s', (text, first, last) => {
    const read = asked(text);
    expect(read?.span).toEqual({ from: yearSpan(first).from, to: yearSpan(last).to });
    expect(read?.years).toEqual([first, last]);
    expect(read?.isPart).toBe(false);
  });

  test.each([
    ['since 2020', monthOf(2020, 1), openEnd],
    ['с 2020 года', monthOf(2020, 1), openEnd],
    ['начиная с 2020', monthOf(2020, 1), openEnd],
    ['until 2015', openStart, monthOf(2015, 12)],
    ['до 2015 года', openStart, monthOf(2014, 12)],
    ['after 2015', monthOf(2016, 1), openEnd],
  ])('%s', (text, from, to) => {
    expect(asked(text)?.span).toEqual({ from, to });
  });
});

describe('a stretch of years', () => {
  test.each([
    ['the nineties', 1990, 1999],
    ['в девяностые', 1990, 1999],
    ['in the 2010s', 2010, 2019],
    ['в 2010-х годах', 2010, 2019],
    ['в 90-е', 1990, 1999],
    ['early 2010s', 2010, 2019],
    ['the last five years', 2021, 2026],
    ['за последние пять лет', 2021, 2026],
    ['за последние 3 года', 2023, 2026],
  ])('%s', (text, first, last) => {
    const read = asked(text);
    expect(read?.span).toEqual({ from: yearSpan(first).from, to: yearSpan(last).to });
    expect(read?.years).toHaveLength(last - first + 1);
    expect(read?.isPart).toBe(false);
  });

  test('may be open', () => {
    expect(asked('since 2010s')?.span).toEqual({ from: monthOf(2010, 1), to: openEnd });
    expect(asked('after 2010s')?.span).toEqual({ from: monthOf(2020, 1), to: openEnd });
  });

  test.each(['10-е заседание', 'последние новости', 'the last tractor', 'двадцать пять лет'])(
    '"%s" is none',
    (text) => {
      expect(asked(text)?.years.length ?? 0).toBeLessThan(2);
    },
  );
});

describe('a part of a year', () => {
  test.each([
    ['first half of 2020', months(2020, 1, 6)],
    ['h1 2020', months(2020, 1, 6)],
    ['second half of 2019', months(2019, 7, 12)],
    ['в первом полугодии 2020 года', months(2020, 1, 6)],
    ['во втором полугодии 2019', months(2019, 7, 12)],
    ['I полугодие 2020', months(2020, 1, 6)],
    ['q3 2022', months(2022, 7, 9)],
    ['первый квартал 2021', months(2021, 1, 3)],
    ['2 квартал 2024', months(2024, 4, 6)],
    ['nine months of 2018', months(2018, 1, 9)],
    ['first 9 months of 2018', months(2018, 1, 9)],
    ['за девять месяцев 2018 года', months(2018, 1, 9)],
    ['за 9 мес. 2018', months(2018, 1, 9)],
    ['8 months 2017', months(2017, 1, 8)],
    ['January-July 2025', months(2025, 1, 7)],
    ['с января по июль 2025 года', months(2025, 1, 7)],
    ['в январе — июле 2025', months(2025, 1, 7)],
    ['May 2013', months(2013, 5, 5)],
    ['в мае 2013', months(2013, 5, 5)],
    ['17 June 2013', months(2013, 6, 6)],
    ['June 17, 2013', months(2013, 6, 6)],
    ['17 июня 2013 года', months(2013, 6, 6)],
    ['17.06.2013', months(2013, 6, 6)],
    ['летом 2019', months(2019, 6, 8)],
  ])('%s', (text, span) => {
    const read = asked(text);
    expect(read?.span).toEqual(span);
    expect(read?.isPart).toBe(true);
  });

  test('a month without a year is that month of any year', () => {
    expect(asked('in June')?.monthOnly).toBe(6);
    expect(asked('в июне')?.monthOnly).toBe(6);
  });

  test('"may" is a verb unless a number or "in" stands beside it', () => {
    expect(asked('trade may fall')).toBeUndefined();
    expect(asked('trade may fall in 2013')?.isPart).toBe(false);
    expect(asked('in May')?.monthOnly).toBe(5);
  });
});

describe('numbers', () => {
  test.each([
    ['seven', 7],
    ['седьмой', 7],
    ['7', 7],
    ['двадцать', 20],
    ['nineteen', 19],
    ['omsk', undefined],
    ['1,5', undefined],
  ])('%s', (text, n) => {
    const [word] = wordsOf(text);
    expect(word && periods.numberOf(word)).toBe(n);
  });
});

test('the words of time are used up, the others are not', () => {
  const { used } = periods.read(wordsOf('trade with Omsk in the first half of 2020'));
  const words = wordsOf('trade with Omsk in the first half of 2020').map(({ text }) => text);
  expect(words.filter((_, at) => used.has(at))).toEqual(['first', 'half', '2020']);
});

test('any year from 1900 to 2099 in any frame is that year', () => {
  const frame = fc.constantFrom('%', 'trade in %', 'за % год', 'Омск, %!', '%?');
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2099 }), frame, (year, sentence) => {
      expect(asked(sentence.replace('%', String(year)))?.years).toEqual([year]);
    }),
  );
});

test('whatever the words, a span does not run backwards', () => {
  const word = fc.constantFrom(
    ...'2013 2006 17 9 since until from до с по первое полугодие half of months месяцев январь june last year прошлый год две тысячи двадцать twenty first q3 may in'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 9 }), (words) => {
      const read = asked(words.join(' '));
      if (read) expect(read.span.from).toBeLessThanOrEqual(read.span.to);
    }),
    { numRuns: 500 },
  );
});
