import { describe, expect, test } from 'vitest';
import { figures, inYear, plain, said, short } from './rendering.ts';

const lead = (text: string): string => text.split('\n')[0] ?? '';
const boldOf = (answer: Parameters<typeof short>[0]): string[] => {
  const { text, entities } = short(answer);
  return entities
    .filter(({ type }) => type === 'bold')
    .map(({ offset, length }) => plain(text.slice(offset, offset + length)));
};

describe('one figure', () => {
  test('leads with the figure in bold, its direction and its period, and ends with the source', () => {
    const english = figures('en', [['kemerovo', 'kem-trade-2024']], { asked: inYear(2024) });
    expect(said(english)).toMatch(
      /^Trade turnover between Belarus and Kuzbass \(Kemerovo Oblast\) in 2024: \$225 million\.\nSource: .+, 23 June 2025$/,
    );
    expect(boldOf(english)).toEqual(['$225 million']);
    const russian = figures('ru', [['kemerovo', 'kem-trade-2024']], { asked: inYear(2024) });
    expect(said(russian)).toMatch(
      /^Товарооборот Беларуси с Кемеровской областью \(Кузбассом\) в 2024 году: 225 млн долл\. США\.\nИсточник: .+, 23 июня 2025 года$/,
    );
    expect(boldOf(russian)).toEqual(['225 млн долл. США']);
  });

  test('exports go to a region, imports come from it', () => {
    const exports = [['tomsk', 'tom-exports-2025-7m']] as const;
    const imports = [['novosibirsk', 'nvs-shipments-2013']] as const;
    expect(lead(said(figures('en', exports)))).toContain(
      'Belarusian exports to Tomsk Oblast in January–July 2025',
    );
    expect(lead(said(figures('ru', exports)))).toContain(
      'Экспорт Беларуси в Томскую область в январе — июле 2025 года: более 10 млн долл. США',
    );
    expect(lead(said(figures('en', imports)))).toContain(
      'Belarusian imports from Novosibirsk Oblast in 2013',
    );
    expect(lead(said(figures('ru', imports)))).toContain(
      'Импорт Беларуси из Новосибирской области в 2013 году: 59,4 млн долл. США',
    );
  });

  test('keeps the scale of a small sum', () => {
    const rows = [['tuva', 'tuva-trade-2020']] as const;
    expect(lead(said(figures('en', rows)))).toContain('about $275 thousand');
    expect(lead(said(figures('ru', rows)))).toContain('около 275 тыс. долл. США');
    expect(lead(said(figures('en', [['tuva', 'tuva-trade-2021-jan-nov']])))).toContain('47,500 US dollars');
  });

  test('roubles are told apart from dollars and from roubles of nobody knows which country', () => {
    expect(said(figures('en', [['khakassia', 'khakassia-trade-zimin']]))).toContain(
      'about 1 billion Russian roubles',
    );
    expect(said(figures('ru', [['khakassia', 'khakassia-trade-zimin']]))).toContain('около 1 млрд рос. руб.');
    expect(said(figures('en', [['irkutsk', 'irkutsk-trade-2007-roubles']]))).toContain(
      '20 billion roubles (currency not specified; up 70%; ',
    );
    expect(said(figures('ru', [['irkutsk', 'irkutsk-trade-2007-roubles']]))).toContain(
      '20 млрд руб. (чьих именно, в источнике не указано; рост на 70%; период в источнике не указан, сказано',
    );
  });

  test('a period that the source does not state is said not to be stated', () => {
    const rows = [['omsk', 'oms-trade-2024-annual']] as const;
    expect(said(figures('en', rows))).toContain('(period not stated in the source, said on 25 March 2024)');
    expect(said(figures('ru', rows))).toContain('(период в источнике не указан, сказано 25 марта 2024 года)');
  });

  test('says who gave the figure, with the office, unless the sentence does', () => {
    const rows = [['siberia', 'seed-trade-2012']] as const;
    expect(said(figures('en', rows))).toContain('Said by Aleksandr Lukashenko, President of Belarus.');
    expect(said(figures('ru', rows))).toContain('Кто сообщил: Александр Лукашенко, Президент Беларуси.');
    expect(said(figures('en', [['irkutsk', 'irkutsk-trade-2015']]))).not.toContain('Said by');
  });

  test('a figure of one report is hedged', () => {
    expect(said(figures('en', [['tuva', 'tuva-trade-2020']]))).toMatch(/\nAccording to /);
    expect(said(figures('ru', [['tuva', 'tuva-trade-2020']]))).toMatch(/\nПо данным: /);
  });

  test('months never pass for the year', () => {
    const rows = [['omsk', 'oms-trade-2020-h1']] as const;
    const english = said(figures('en', rows, { asked: inYear(2020) }));
    expect(english).toContain('in January–June 2020: $22.1 million');
    expect(english).toContain('no figure for the whole of 2020');
    expect(said(figures('ru', rows, { asked: inYear(2020) }))).toContain('за весь 2020 год цифры нет');
    expect(said(figures('en', rows))).toContain('not the whole year');
  });

  test('a growth without a sum says that the sum is not known, but not where it is', () => {
    const rows = [['novosibirsk', 'nvs-trade-2024-growth']] as const;
    expect(lead(said(figures('en', rows)))).toMatch(/in 2024: up 11% on 2023; the sum is not known\.$/);
    expect(lead(said(figures('ru', rows)))).toMatch(
      /в 2024 году: рост на 11% к 2023 году; сумма неизвестна\.$/,
    );
    expect(said(figures('en', [['kemerovo', 'kem-trade-2024-gryzlov']]))).not.toContain('not known');
  });

  test.each([
    ['siberia', 'sfd-trade-2006', '(up 12.9% on 2005)', '(рост на 12,9% к 2005 году)'],
    ['siberia', 'sfd-trade-2017-jan-jul', '(up 1.7-fold)', '(рост в 1,7 раза)'],
    ['tomsk', 'tom-trade-2025-7m', '(up 22% on a year earlier)', '(рост на 22% за год)'],
    [
      'siberia',
      'sfd-trade-growth-2001-2013',
      'up more than fivefold over 12 years',
      'рост более чем в 5 раз за 12 лет',
    ],
    [
      'novosibirsk',
      'nvs-trade-growth-2001-2013',
      'up nearly tenfold over 12 years',
      'рост почти в 10 раз за 12 лет',
    ],
    [
      'novosibirsk',
      'nvs-trade-2012-growth',
      'up almost a quarter on 2011',
      'рост почти на четверть к 2011 году',
    ],
    ['tomsk', 'tom-imports-2025-7m', 'nearly doubled on a year earlier', 'рост почти в 2 раза за год'],
    ['irkutsk', 'irkutsk-trade-2018-growth', 'up by a third', 'рост на треть'],
  ])('the change of %s: %s', (region, fact, english, russian) => {
    expect(said(figures('en', [[region, fact]]))).toContain(english);
    expect(said(figures('ru', [[region, fact]]))).toContain(russian);
  });

  test('a target is marked as one', () => {
    const rows = [['kemerovo', 'kem-target-500']] as const;
    expect(said(figures('en', rows))).toContain('A target or forecast, not a result.');
    expect(said(figures('ru', rows))).toContain('Это цель или прогноз, а не результат.');
    const listed = [
      ['kemerovo', 'kem-trade-2024'],
      ['kemerovo', 'kem-target-500'],
    ] as const;
    expect(said(figures('en', listed))).toContain('• Target or forecast: In June 2025');
  });

  test('a rank is told by its own sentence, its place in bold', () => {
    const answer = figures('en', [['kemerovo', 'kem-rank-2025']]);
    expect(lead(said(answer))).toContain('89 countries');
    expect(boldOf(answer)).toEqual(['14th place']);
    expect(boldOf(figures('ru', [['kemerovo', 'kem-rank-2025']]))).toEqual(['14-е место']);
  });

  test('a part of the trade is not called the trade', () => {
    expect(lead(said(figures('en', [['tomsk', 'tom-malt-2023']], { measure: 'exports' })))).toMatch(
      /^Belarus sold Tomsk Oblast malt/,
    );
  });
});
