import { describe, expect, test } from 'vitest';
import { catalog, engine, inYear, looked, nothing, said } from './rendering.ts';

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
      /^Население Кемеровской области \(Кузбасса\): 2 600 923 человека \(перепись 2021 года\)\./,
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
      'Забайкальский край с ноября 2018 года входит в Дальневосточный федеральный округ, а в июне 2013 года входил в Сибирский.',
    ],
    ['area', 'siberia', '4,361,727 km²', '4 361 727 км²'],
    [
      'district-now',
      'buryatia',
      'belonged to the Siberian one.',
      'Бурятия с ноября 2018 года входит в Дальневосточный федеральный округ, а в июне 2013 года входила в Сибирский.',
    ],
    [
      'established',
      'siberia',
      'The Siberian Federal District was formed in May 2000.',
      'Сибирский федеральный округ образован в мае 2000 года.',
    ],
    [
      'centre',
      'siberia',
      'The centre of the Siberian Federal District is Novosibirsk.',
      'Центр Сибирского федерального округа — Новосибирск.',
    ],
    [
      'population',
      'tuva',
      'people (according to BelTA, January 2022)',
      '(по данным БЕЛТА, январь 2022 года)',
    ],
  ] as const)('%s of %s', (attribute, region, english, russian) => {
    expect(said({ ...nothing, kind: 'profile', region, attribute, locale: 'en' })).toContain(english);
    expect(said({ ...nothing, kind: 'profile', region, attribute, locale: 'ru' })).toContain(russian);
  });

  test('one figure of two speakers is one line', () => {
    const text = looked({ is: 'region', id: 'novosibirsk' }, 'ru');
    expect(text.match(/почти 500 млн/g)).toHaveLength(1);
    expect(text).toMatch(/\(рост на 42% к 2021 году\) — Роман Головченко; .+ \/ Александр Лукашенко; /);
  });

  test('no value is shown without a source', () => {
    for (const region of catalog.regions.keys())
      for (const locale of ['en', 'ru'] as const) {
        expect(looked({ is: 'region', id: region }, locale)).not.toMatch(/[—–] ?$/m);
        for (const attribute of ['population', 'area', 'centre', 'head', 'time-zone'] as const)
          expect(said({ ...nothing, kind: 'profile', region, attribute, locale })).toMatch(
            /^(Sources?|Источники?): \S/m,
          );
      }
  });

  test('a source that was seen in a mirror only says so', () => {
    const of = (locale: 'en' | 'ru') =>
      said({ ...nothing, kind: 'profile', region: 'krasnoyarsk', attribute: 'population', locale });
    expect(of('en')).toMatch(/\nSource: Wikipedia \(seen in a mirror\)\n\n• .+ – Wikipedia \(mirror\)/);
    expect(of('ru')).toMatch(/\nИсточник: Википедия \(по копии\)\n\n• .+ — Википедия \(копия\)/);
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
    const [one = ''] = answer.facts;
    expect(said({ ...answer, facts: [one] })).toMatch(
      /^Сельское хозяйство в сотрудничестве с Сибирью: один факт\.\n/,
    );
  });
});
