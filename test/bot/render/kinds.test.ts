import { describe, expect, test } from 'vitest';
import { renderAnswer } from '../../../src/bot/render/answer.ts';
import { asPlainText, titleOf } from '../../../src/bot/render/title.ts';
import type { Answer, Talk } from '../../../src/engine/answer.ts';
import type { Query } from '../../../src/engine/query.ts';
import {
  asked,
  catalog,
  engine,
  factsAnswer,
  full,
  inYear,
  looked,
  said,
  short,
  tools,
} from './rendering.ts';

const renderWith = (answer: Answer, suggestions: readonly Query[]) =>
  renderAnswer(answer, { ...tools, suggestions }, { length: 'short' });
const nothing = { facts: [], context: undefined } as const;

describe('facts', () => {
  test('the first is the answer, the others are a list, each with its source', () => {
    const { text, sources } = short(factsAnswer('en', ['kem-belaz-fleet-2025', 'kem-belaz-fleet-2019']));
    expect(text).toMatch(/^By June 2025 .*\nSource: .*, 23 June 2025\n\n•\u00a0In September 2019 .* – /);
    expect(sources).toEqual(['soyuz-by', 'deu-belta-by-2019-09-20']);
  });

  test('what is about all of Russia says so', () => {
    expect(said(factsAnswer('en', ['forum-contracts-3']))).toContain(
      '\nAll regions of Russia, not only Siberia.\n',
    );
    expect(said(factsAnswer('ru', ['forum-contracts-3']))).toContain(
      'По всем регионам России, не только Сибири.',
    );
    expect(said(factsAnswer('en', ['kem-belaz-fleet-2025', 'forum-contracts-3']))).toContain(
      'all regions together (all regions of Russia, not only Siberia) –',
    );
    const wide = said(factsAnswer('en', ['forum-contracts-3', 'forum-contracts-4']));
    expect(wide.match(/not only Siberia/g)).toHaveLength(1);
  });

  test('a speaker stands beside a sentence that does not name him, with the office', () => {
    expect(said(factsAnswer('en', ['kem-agreement-1998']))).toContain(
      'Said by Aman Tuleyev, Governor of Kemerovo Oblast.',
    );
    expect(said(factsAnswer('en', ['kem-testing-ground']))).not.toContain('Said by');
  });

  test('a person: name, offices with their time, then what is known', () => {
    const text = looked({ is: 'person', id: 'seredyuk' }, 'en');
    expect(text).toMatch(
      /^Ilya Seredyuk – Governor of Kemerovo Oblast.* \(as of .* 2025\)\.\nAlso: Acting Governor/,
    );
    expect(looked({ is: 'person', id: 'tolokonsky' }, 'ru')).toContain(
      'с 9 сентября 2010 года по май 2014 года',
    );
  });

  test('an organisation: what it is', () => {
    expect(looked({ is: 'organisation', id: 'belaz' }, 'en')).toMatch(
      /^BelAZ – maker of mining dump trucks, Zhodino\./,
    );
    expect(looked({ is: 'organisation', id: 'mtz' }, 'ru')).toMatch(
      /^Минский тракторный завод \(МТЗ\) — производитель тракторов\./,
    );
  });

  test('short is a screen, full is everything, and nothing is cut inside a sentence', () => {
    const ids = [...catalog.facts.values()]
      .filter(({ regions }) => regions.includes('kemerovo'))
      .slice(0, 12);
    const answer = factsAnswer(
      'en',
      ids.map(({ id }) => id),
    );
    expect(short(answer).more).toBe(true);
    expect(short(answer).text.length).toBeLessThan(1000);
    expect(full(answer).more).toBe(false);
    for (const line of short(answer).text.split('\n')) expect(full(answer).text).toContain(line);
  });
});

describe('profiles', () => {
  test('a region at a glance', () => {
    const english = looked({ is: 'region', id: 'kemerovo' }, 'en');
    for (const part of [
      'centre in Kemerovo',
      '$225 million',
      '2,600,923 people (2021 census)',
      '95,725 km²',
      'Ilya Seredyuk',
      'Aman Tuleyev',
      'facts on record',
      'visits',
    ])
      expect(english).toContain(part);
    const russian = looked({ is: 'region', id: 'kemerovo' }, 'ru');
    for (const part of [
      'центр — Кемерово',
      '225 млн долл. США',
      '2 600 923 человека (перепись 2021 года)',
      '95 725 км²',
      'Илья Середюк',
      'фактов',
    ])
      expect(russian).toContain(part);
  });

  test('one value of the year asked for, else the newest, with its source', () => {
    const of = (locale: 'en' | 'ru', years: number[]) =>
      said({
        ...nothing,
        kind: 'profile',
        region: 'kemerovo',
        attribute: 'population',
        locale,
        context: { v: 1, facts: [], regions: [], cues: [], terms: [], people: [], asked: inYear(...years) },
      });
    expect(of('en', [2010])).toMatch(
      /^Population of Kuzbass \(Kemerovo Oblast\): 2,763,135 people \(2010 census\)\.\nSource: /,
    );
    expect(of('ru', [2024])).toMatch(
      /^Население Кемеровской области \(Кузбасс\): 2 600 923 человека \(перепись 2021 года\)\./,
    );
  });

  test.each([
    ['centre', 'buryatia', 'The capital of Buryatia is Ulan-Ude.', 'Столица Бурятии — Улан-Удэ.'],
    ['time-zone', 'omsk', 'UTC+6 (Asia/Omsk)', 'UTC+6 (Asia/Omsk)'],
    ['iso', 'tomsk', 'RU-TOM', 'RU-TOM'],
    ['iso', 'siberia', 'has no ISO 3166-2 code', 'нет кода ISO 3166-2'],
    ['head', 'khakassia', 'in June 2013: Viktor Zimin', 'в июне 2013 года — Виктор Зимин'],
    [
      'district-now',
      'zabaykalsky',
      'since November 2018; in June 2013 it belonged',
      'с ноября 2018 года Дальневосточный',
    ],
    ['area', 'siberia', '4,361,727 km²', '4 361 727 км²'],
    ['established', 'siberia', 'since May 2000', 'с мая 2000 года'],
  ] as const)('%s of %s', (attribute, region, english, russian) => {
    expect(said({ ...nothing, kind: 'profile', region, attribute, locale: 'en' })).toContain(english);
    expect(said({ ...nothing, kind: 'profile', region, attribute, locale: 'ru' })).toContain(russian);
  });

  test('the members of the district, and the two that left', () => {
    const text = said({ ...nothing, kind: 'profile', region: 'siberia', attribute: 'members', locale: 'en' });
    expect(text).toMatch(/has 10 regions today; in June 2013 it had 12/);
    expect(text).toMatch(
      /Moved to the Far Eastern Federal District in November 2018: Buryatia, Zabaykalsky Krai/,
    );
  });

  test('a sector: its facts by region', () => {
    const answer = engine.look({ is: 'sector', id: 'agriculture' }, 'ru');
    expect(said(answer)).toMatch(/^Сельское хозяйство в сотрудничестве с Сибирью: \d+ факт/);
    expect(said({ ...answer, facts: [] })).toContain('данных нет');
  });
});

describe('no figure to give', () => {
  test('which one is meant: the names, no figure, a button for each', () => {
    const answer = {
      ...nothing,
      kind: 'choose',
      regions: ['altai-krai', 'altai-republic'],
      question: 'altai trade',
    } as const;
    expect(said({ ...answer, locale: 'en' })).toBe('Which one do you mean: Altai Krai or Altai Republic?');
    expect(said({ ...answer, locale: 'ru' })).toBe(
      'Какой регион имеется в виду: Алтайский край или Республика Алтай?',
    );
    expect(short({ ...answer, locale: 'ru' }).options).toEqual([
      { label: 'Алтайский край', region: 'altai-krai' },
      { label: 'Республика Алтай', region: 'altai-republic' },
    ]);
  });

  test('what is missing is named, then the nearest that there is', () => {
    const answer = {
      ...nothing,
      kind: 'noData',
      regions: ['krasnoyarsk'],
      measure: 'imports',
      asked: inYear(2024),
      facts: ['krasnoyarsk-trade-2024', 'krasnoyarsk-exports-2024'],
    } as const;
    expect(said({ ...answer, locale: 'en' })).toMatch(
      /^There is no figure for Belarusian imports from Krasnoyarsk Krai in 2024\.\n\nNearest on record:\n• Trade turnover, 2024: over \$221 million – .*\n• Belarusian exports, 2024: \$141\.5 million/,
    );
    expect(said({ ...answer, locale: 'ru' })).toMatch(
      /^Данных об импорте Беларуси из Красноярского края в 2024 году нет\.\n\nБлижайшее из известного:\n• Товарооборот, 2024 год: более 221 млн долл\. США/,
    );
    const bare = { ...answer, facts: [], asked: undefined, locale: 'ru' } as const;
    expect(said(bare)).toBe('Данных об импорте Беларуси из Красноярского края нет.');
    expect(said({ ...bare, measure: undefined, regions: ['tuva'] })).toBe('По Туве таких данных нет.');
  });

  test('off topic and not understood say what can be asked, without a figure', () => {
    for (const locale of ['en', 'ru'] as const)
      for (const kind of ['outOfScope', 'notUnderstood'] as const) {
        const text = said({ ...nothing, kind, locale });
        expect(text).toMatch(locale === 'en' ? /Belarus.*Siberia/ : /Беларус.*Сибири/);
        expect(text).toMatch(locale === 'en' ? /For example: “.*” or “/ : /Например: «.*» или «/);
        expect(text).not.toMatch(/million|млн/);
      }
  });

  test('every courtesy has its own words', () => {
    const talks: Talk[] = ['greeting', 'thanks', 'bye', 'abilities', 'how-are-you', 'praise'];
    for (const locale of ['en', 'ru'] as const) {
      const texts = talks.map((talk) => said({ ...nothing, kind: 'smallTalk', talk, locale }));
      expect(new Set(texts).size).toBe(talks.length);
    }
    expect(asked('спасибо', 'ru')).toMatch(/^Пожалуйста/);
  });
});

describe('where there is little room', () => {
  test('a title holds the figure itself', () => {
    const title = (text: string): string => titleOf(engine.answer(text), tools).replaceAll('\u00a0', ' ');
    expect(title('Kuzbass turnover 2024')).toBe(
      'Trade turnover, Kuzbass (Kemerovo Oblast), 2024: $225 million',
    );
    expect(title('товарооборот с Сибирью в 2012')).toContain(
      'почти 1,5 млрд долл. США или более 1,4 млрд долл. США',
    );
    expect(title('altai trade')).toContain('Altai Krai or Altai Republic');
  });

  test('without entities a link is followed by its address', () => {
    const rendered = short(factsAnswer('en', ['kem-belaz-fleet-2025']));
    expect(asPlainText(rendered)).toMatch(/Source: soyuz\.by \(BelTA\), 23 June 2025 \(https?:\/\/[^ ]+\)$/);
  });

  test('a button is short in both languages and names what it leads to', () => {
    for (const locale of ['en', 'ru'] as const)
      for (const region of catalog.regions.keys()) {
        const answer = engine.look({ is: 'region', id: region }, locale);
        const queries = [
          { is: 'figures', region, measure: 'exports', year: 2024 },
          { is: 'figures', region, measure: 'turnover' },
          { is: 'series', region, measure: 'imports' },
          { is: 'goods', region, way: 'exports' },
          { is: 'ranking', year: 2022 },
          { is: 'ranking' },
          { is: 'region', id: region },
          { is: 'topic', region, topic: 'joint-venture' },
          { is: 'fact', id: 'kem-trade-2024' },
        ] as const;
        const { suggestions } = renderWith(answer, queries);
        expect(suggestions.map(({ query }) => query)).toEqual(queries);
        for (const { label } of suggestions) expect(label).toMatch(/^.{3,28}$/);
        expect(new Set(suggestions.map(({ label }) => label)).size).toBe(queries.length);
      }
  });
});
