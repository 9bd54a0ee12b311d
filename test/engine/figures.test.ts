// Which figures answer a question about trade: the part of the bot that must never be wrong.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { district } from '../../src/catalog/catalog.ts';
import type { Answer } from '../../src/engine/answer.ts';
import { overlaps, parseSpan, yearSpan } from '../../src/engine/months.ts';
import { catalog } from '../real/catalog.ts';
import { engine } from '../real/engine.ts';

type Figures = Extract<Answer, { kind: 'figures' }>;

function figures(text: string): Figures {
  const answer = engine.answer(text);
  if (answer.kind !== 'figures') throw new Error(`"${text}" is answered with ${answer.kind}`);
  return answer;
}
const rowsOf = (text: string): string[] => figures(text).rows.map(({ region, fact }) => `${region} ${fact}`);
const factOf = (id: string) => {
  const fact = catalog.facts.get(id);
  if (!fact) throw new Error(`there is no fact ${id}`);
  return fact;
};

describe('one region, one year', () => {
  test.each([
    [
      'How much did Belarus and Siberia trade in 2012?',
      ['siberia seed-trade-2012', 'siberia sfd-trade-2012-myasnikovich'],
    ],
    [
      'товарооборот Беларуси с Сибирью в 2012 году',
      ['siberia seed-trade-2012', 'siberia sfd-trade-2012-myasnikovich'],
    ],
    ['Belarusian exports to Siberia in 2006', ['siberia sfd-exports-2006']],
    ['импорт из Сибири в 2006', ['siberia sfd-imports-2006']],
    ['Omsk 2012', ['omsk oms-trade-2012']],
    ['торговля с Томской областью в 2022', ['tomsk tom-trade-2022']],
    ['krasnoyarsk exports 2024', ['krasnoyarsk krasnoyarsk-exports-2024']],
  ])('%s', (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
    expect(figures(text).shape).toBe('single');
  });

  test('sources that disagree are both shown', () => {
    const values = figures('Siberia trade 2012').rows.map(({ fact }) => factOf(fact).trade?.value);
    expect(values.sort()).toEqual([1400, 1500]);
  });
});

describe('no figure is better than another one', () => {
  test.each([
    ['Kuzbass trade in 2017', ['kemerovo'], 'turnover'],
    ['trade with Tuva in 1961', ['tuva'], 'turnover'],
    ['экспорт в Омскую область в 2012', ['omsk'], 'exports'],
    ['exports to Tomsk in 2024', ['tomsk'], 'exports'],
    ['товарооборот с Красноярским краем в 2013', ['krasnoyarsk'], 'turnover'],
  ])('%s', (text, regions, measure) => {
    const answer = engine.answer(text);
    expect(answer).toMatchObject({ kind: 'noData', regions, measure });
    // What is offered instead is of the same region.
    for (const id of answer.facts) expect(factOf(id).regions).toEqual(expect.arrayContaining(regions));
  });

  test('a name that two regions share is asked back, not guessed', () => {
    for (const text of ['Altai trade 2022', 'товарооборот с Алтаем'])
      expect(engine.answer(text)).toMatchObject({
        kind: 'choose',
        regions: ['altai-krai', 'altai-republic'],
      });
    expect(engine.answer('товарооборот с краем в 2022')).toMatchObject({ kind: 'choose' });
  });
});

test('"last year" is told by the data, not by a clock', () => {
  const newest = Math.max(...[...catalog.facts.values()].map(({ date }) => Number(date?.slice(0, 4) ?? 0)));
  expect(engine.parse('trade last year').asked?.years).toEqual([newest - 1]);
  expect(engine.parse('товарооборот за прошлый год').asked?.years).toEqual([newest - 1]);
});

describe('several regions', () => {
  test('are compared, in the order asked, each with its own figures', () => {
    const answer = figures('compare trade with Omsk and Kuzbass in 2024');
    expect(answer.shape).toBe('comparison');
    expect([...new Set(answer.rows.map(({ region }) => region))]).toEqual(['omsk', 'kemerovo']);
    for (const { region, fact } of answer.rows) expect(factOf(fact).regions).toContain(region);
  });

  test('are ranked without a word of the district, which is none of them', () => {
    expect(figures('which region had the smallest trade in 2024').without).toEqual([]);
  });

  test('are ranked by one measure in one unit, the largest first', () => {
    const answer = figures('which region trades most with Belarus');
    expect(answer.shape).toBe('ranking');
    const top = new Map<string, number>();
    for (const { region, fact } of answer.rows) {
      const { trade } = factOf(fact);
      expect(trade?.unit).toBe('USD million');
      top.set(region, Math.max(top.get(region) ?? 0, trade?.value ?? 0));
    }
    expect([...top.values()]).toEqual([...top.values()].sort((a, b) => b - a));
    expect(top.size).toBeGreaterThan(3);
    expect(top.has(district)).toBe(false);
  });

  test.each(['who trades most with Belarus?', 'кто главный торговый партнёр среди регионов Сибири'])(
    'are ranked for "%s"',
    (text) => {
      expect(figures(text).shape).toBe('ranking');
    },
  );

  test.each(['Omsk in 2012 and Tomsk in 2022', 'сравни: в 2012 Омск, в 2022 Томск'])(
    'have each its own time: %s',
    (text) => {
      const years = figures(text).rows.map(({ region, fact }) => [region, factOf(fact).period]);
      expect(new Set(years.map(([region]) => region))).toEqual(new Set(['omsk', 'tomsk']));
      for (const [region, period] of years) expect(period).toBe(region === 'omsk' ? '2012' : '2022');
    },
  );
});

describe('several times', () => {
  test('a series runs from old to new', () => {
    for (const text of ['динамика торговли с Кузбассом', 'trade with Siberia by year']) {
      const answer = figures(text);
      expect(answer.shape).toBe('series');
      const times = answer.rows.map(({ fact }) => parseSpan(factOf(fact).period)?.to ?? 0);
      expect(times).toEqual([...times].sort((a, b) => a - b));
      expect(times.length).toBeGreaterThan(3);
    }
  });

  test('two years side by side show both and nothing between', () => {
    const years = figures('Siberia trade 2006 and 2012').rows.map(({ fact }) => factOf(fact).period);
    expect([...new Set(years)]).toEqual(['2006', '2012']);
  });
});

test('"latest" and no time at all show the newest figure there is', () => {
  for (const text of ['trade with Kuzbass', 'latest trade with Kuzbass', 'товарооборот с Кузбассом']) {
    const shown = figures(text).rows.map(({ fact }) => parseSpan(factOf(fact).period)?.to ?? 0);
    const all = [...catalog.facts.values()].filter(
      ({ regions, trade }) =>
        regions.includes('kemerovo') &&
        trade?.measure === 'turnover' &&
        trade.says === 'amount' &&
        !trade.part &&
        trade.headline !== false,
    );
    expect(Math.max(...shown), text).toBe(Math.max(...all.map(({ period }) => parseSpan(period)?.to ?? 0)));
  }
});

describe('every region, measure and year there is', () => {
  const region = fc.constantFrom(...catalog.regions.keys());
  const year = fc.integer({ min: 2000, max: 2026 });
  const measure = fc.constantFrom('turnover', 'exports', 'imports');
  const words = {
    en: {
      turnover: 'trade turnover with',
      exports: 'Belarusian exports to',
      imports: 'Belarusian imports from',
    },
    ru: { turnover: 'товарооборот с', exports: 'экспорт Беларуси в', imports: 'импорт Беларуси из' },
  };

  test('is answered for that region, that measure and that year, or not at all', () => {
    fc.assert(
      fc.property(region, measure, year, fc.constantFrom('en', 'ru'), (id, asked, when, locale) => {
        const name = catalog.regions.get(id)?.name[locale] ?? '';
        const answer = engine.answer(`${words[locale][asked]} ${name} ${when}`);
        expect(answer.locale).toBe(locale);
        if (answer.kind === 'noData') {
          expect(answer.regions).toEqual([id]);
          expect(answer.asked?.years).toEqual([when]);
          return;
        }
        expect(answer.kind).toBe('figures');
        if (answer.kind !== 'figures') return;
        expect(answer.measure).toBe(asked);
        for (const row of answer.rows) {
          const fact = factOf(row.fact);
          expect(row.region).toBe(id);
          expect(fact.regions).toContain(id);
          expect(fact.trade?.measure).toBe(asked);
          expect(fact.scope).toBe('siberia');
          const span = parseSpan(fact.period) ?? parseSpan(fact.date);
          expect(span && overlaps(span, yearSpan(when)), `${row.fact} for ${when}`).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('the largest figure known', () => {
  test.each([
    ['When was trade with Irkutsk at its record?', ['irkutsk irkutsk-trade-2015']],
    ['пик торговли с Красноярским краем', ['krasnoyarsk krasnoyarsk-trade-2022']],
  ])('%s', (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
    expect(figures(text).extreme).toBe('largest');
  });

  test('is no larger than another one of its region', () => {
    for (const { id, name } of catalog.regions.values()) {
      const answer = engine.answer(`record trade turnover with ${name.en}`);
      if (answer.kind !== 'figures' || answer.extreme !== 'largest') continue;
      const largest = Math.max(...answer.facts.map((fact) => factOf(fact).trade?.value ?? 0));
      for (const { trade, regions, scope } of catalog.facts.values())
        if (regions.includes(id) && scope === 'siberia' && trade?.measure === 'turnover' && !trade.part)
          if (trade.unit === 'USD million' && trade.headline !== false && trade.says === 'amount')
            expect(trade.value ?? 0, id).toBeLessThanOrEqual(largest);
    }
  });

  test('of a year that is named is that of the year', () => {
    expect(figures('record trade with Omsk in 2012').extreme).toBeUndefined();
  });
});

describe('regions by the change of a year', () => {
  test.each([
    ['Which region grew fastest in 2024?', 'growth', ['novosibirsk', 'irkutsk', 'krasnoyarsk', 'kemerovo']],
    ["Which region's trade fell in 2023?", 'fall', ['kemerovo', 'krasnoyarsk', 'novosibirsk']],
    ['у кого упала торговля в 2023', 'fall', ['kemerovo', 'krasnoyarsk', 'novosibirsk']],
    ['Which grew faster in 2024, Kuzbass or Krasnoyarsk?', 'growth', ['krasnoyarsk', 'kemerovo']],
    ['Growth of trade: Tomsk 2022 versus Novosibirsk 2022', 'growth', ['tomsk', 'novosibirsk']],
  ])('%s', (text, by, regions) => {
    const { rows, by: found, shape } = figures(text);
    expect([shape, found]).toEqual(['ranking', by]);
    expect([...new Set(rows.map(({ region }) => region))]).toEqual(regions);
  });
});

describe('the smallest figure known', () => {
  test.each([
    ['In which year was trade with Krasnoyarsk lowest?', ['krasnoyarsk krasnoyarsk-trade-2011']],
    ['Lowest trade with Tomsk', ['tomsk tom-trade-2012']],
  ])('%s', (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
    expect(figures(text).extreme).toBe('smallest');
  });

  test('of all regions comes first', () => {
    const { rows, extreme } = figures('Какой регион торгует с Беларусью меньше всего?');
    expect([rows[0]?.region, extreme]).toEqual(['tuva', 'smallest']);
  });
});

describe('a part of the year is answered for that part', () => {
  test.each([
    'Trade with Irkutsk in the third quarter of 2018',
    'Trade with Omsk in Q2 2020',
    'Siberia trade in July 2017',
    'Trade with Irkutsk for ten months of 2024',
    'товарооборот с Томском в июне 2025',
  ])('or not at all: %s', (text) => {
    expect(engine.answer(text).kind).toBe('noData');
  });

  test.each([
    [
      'Irkutsk Jan-Sep 2018 vs 2022',
      ['irkutsk irkutsk-trade-2018-jan-sep', 'irkutsk irkutsk-trade-2022-jan-sep'],
    ],
    ['By how much was Irkutsk trade up by November 2024?', ['irkutsk irkutsk-trade-2024-jan-nov']],
  ])('%s', (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });
});

describe('two questions in one', () => {
  test.each([
    [
      'exports to Krasnoyarsk in 2024 and imports from Tomsk in 2025',
      [
        'krasnoyarsk krasnoyarsk-exports-2024',
        'tomsk tom-exports-2025-h1-tomsk',
        'tomsk tom-imports-2025-7m',
      ],
    ],
    [
      'Compare exports to Novosibirsk in 2013 and imports from Siberia in 2006',
      ['novosibirsk nvs-deliveries-2013', 'siberia sfd-imports-2006'],
    ],
    [
      'Turnover of Omsk in 2012 and exports to Novosibirsk in 2013',
      ['omsk oms-trade-2012', 'novosibirsk nvs-deliveries-2013'],
    ],
  ])('%s', (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });
});

describe('from one year to another', () => {
  test.each([
    'Trade with Siberia from 2006 to 2017',
    'Trade with Siberia 2006-2017',
    'товарооборот с Сибирью с 2006 по 2017 год',
    'Trade with Siberia since 2006',
  ])('all that is known between them: %s', (text) => {
    expect(figures(text).facts).toEqual(
      expect.arrayContaining(['sfd-trade-2006', 'seed-trade-2012', 'sfd-trade-2017-jan-jul']),
    );
  });

  test('two years side by side are these two', () => {
    expect(figures('Krasnoyarsk 2011 and 2024').facts).not.toContain('krasnoyarsk-trade-2022');
  });
});

describe('what is told of a part', () => {
  test.each([
    ['Trade of Brest Oblast with Irkutsk in 2023', 'part'],
    ['торговля города Минска с Новосибирском в 2022', 'part'],
    ['Share of exports in trade with Krasnoyarsk in 2024', 'share'],
    ['What part of Novosibirsk’s trade went to Belarus in 2022?', 'share'],
  ])('is not told by the whole: %s', (text, lacks) => {
    expect(engine.answer(text)).toMatchObject({ kind: 'noData', lacks });
  });
});

test('whether it grows is seen by two sums, where nobody said it', () => {
  expect(figures("is Tuva's trade with Belarus growing or shrinking").facts).toEqual([
    'tuva-trade-2021-jan-nov',
    'tuva-trade-2020',
  ]);
});

describe('of each region that has one', () => {
  test.each([
    ['What trade goals has Lukashenko set for individual Siberian regions?', 'target'],
    ['В каких регионах Сибири Беларусь в первой десятке партнёров?', 'rank'],
  ])('%s', (text, says) => {
    const { rows } = figures(text);
    expect(rows.length).toBeGreaterThan(3);
    expect(new Set(rows.map(({ region }) => region)).has('siberia')).toBe(false);
    expect(new Set(rows.map(({ fact }) => catalog.facts.get(fact)?.trade?.says))).toEqual(new Set([says]));
  });
});

test.each([
  'top three Siberian regions by trade in 2022',
  'первая тройка по обороту, 2022 год',
  'The biggest trading partner in Siberia?',
])('%s: a ranking', (text) => {
  const { shape, rows } = figures(text);
  expect([shape, rows[0]?.region]).toEqual(['ranking', 'kemerovo']);
});

describe('who sells more', () => {
  test.each([
    [
      'how much did Belarus sell to Novosibirsk in 2013 and how much did it buy',
      ['nvs-deliveries-2013', 'nvs-shipments-2013'],
    ],
    ['trade balance with Novosibirsk Oblast in 2013', ['nvs-deliveries-2013', 'nvs-shipments-2013']],
    ['сальдо торговли с Сибирью в 2006', ['sfd-exports-2006', 'sfd-imports-2006']],
    ['who sells more, Tuva or Belarus?', ['tuva-exports-2021-share']],
    ['how much more does Belarus sell than buy in Siberia', ['sfd-exports-2006', 'sfd-imports-2006']],
    ['насколько больше Беларусь продаёт в Сибирь, чем покупает', ['sfd-exports-2006', 'sfd-imports-2006']],
  ])('%s', (text, facts) => {
    expect(figures(text).facts).toEqual(facts);
  });
});

describe('what there is no figure for is said', () => {
  test('of a region that is compared, and the next question still knows it', () => {
    const answer = figures('compare trade with Omsk and Tomsk in 2024');
    expect(answer.without).toEqual(['tomsk']);
    expect(answer.context?.regions).toEqual(['omsk', 'tomsk']);
  });

  test.each(['exports to Altai Krai over the years', 'экспорт в Алтайский край по годам'])(
    'and the turnover does not stand in: %s',
    (question) => {
      expect(engine.answer(question)).toMatchObject({ kind: 'noData', measure: 'exports' });
    },
  );

  test.each([
    'exports and imports of Altai Krai over the years',
    'экспорт и импорт Бурятии по годам',
    'exports and imports of Siberia in 2006',
  ])('no fact is told twice: %s', (question) => {
    const { facts } = engine.answer(question);
    expect(facts.length).toBeGreaterThan(0);
    expect(new Set(facts).size).toBe(facts.length);
  });
});
