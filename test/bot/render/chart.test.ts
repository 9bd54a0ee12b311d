// Charts of the real data: what is drawn is what the answer says, each value with its period, its unit and its source.
import { describe, expect, test } from 'vitest';
import { LONGEST_CAPTION } from '../../../src/bot/cut.ts';
import { chartIn, pictureOf } from '../../../src/bot/render/chart.ts';
import { periodLabel } from '../../../src/bot/render/figure-line.ts';
import { datedSource } from '../../../src/bot/render/sources.ts';
import { createVoice } from '../../../src/bot/render/voice.ts';
import type { Answer } from '../../../src/engine/answer.ts';
import { formatNumber } from '../../../src/i18n/numbers.ts';
import { formatPeriod } from '../../../src/i18n/periods.ts';
import { type Locale, locales } from '../../../src/i18n/translate.ts';
import { typeset } from '../../../src/i18n/typography.ts';
import { factsOf, type TradeFact } from '../../../src/pictures/chart.ts';
import { rectsIn, textsIn, wellFormed } from '../../pictures/reading.ts';
import { catalog, engine, figures, translate } from './rendering.ts';

const measures = ['turnover', 'exports', 'imports'] as const;
const years = Array.from({ length: 20 }, (_, at) => 2006 + at);
const regions = [...catalog.regions.keys()];

/** Everything that could have a chart: every series, every ranking, every pair of regions. */
function answersIn(locale: Locale): Answer[] {
  const looked = [
    ...regions.flatMap((region) =>
      measures.flatMap((measure) => [
        engine.look({ is: 'series', region, measure }, locale),
        engine.look({ is: 'figures', region, measure }, locale),
      ]),
    ),
    ...[undefined, ...years].map((year) => engine.look({ is: 'ranking', year }, locale)),
  ];
  const names = regions.map((id) => catalog.regions.get(id)?.name.ru ?? id);
  const pairs = names.flatMap((one, at) =>
    names
      .slice(at + 1)
      .map((other) => ({ ...engine.answer(`сравни товарооборот: ${one}, ${other}`), locale })),
  );
  return [...looked, ...pairs];
}

const charted = locales.flatMap((locale) =>
  answersIn(locale).flatMap((answer) => {
    const chart = chartIn(answer, catalog);
    const picture = pictureOf(answer, { catalog, translate });
    expect(picture !== undefined).toBe(chart !== undefined);
    return chart && picture && answer.kind === 'figures' ? [{ locale, answer, chart, picture }] : [];
  }),
);

const scales = { thousand: 1_000, million: 1, billion: 0.001 };

describe('charts of the real data', () => {
  test('there are some of each shape', () => {
    const count = (shape: string) => charted.filter(({ chart }) => chart.shape === shape).length;
    expect(count('series')).toBeGreaterThanOrEqual(16);
    expect(count('ranking')).toBeGreaterThanOrEqual(10);
    expect(count('comparison')).toBeGreaterThanOrEqual(40);
  });

  test('every value drawn is a sum of a fact of the answer, for its own region, period and unit', () => {
    for (const { answer, chart } of charted) {
      for (const row of chart.rows) {
        if (row.kind === 'gap') continue;
        for (const mark of row.marks)
          for (const fact of mark.facts) {
            expect(answer.rows).toContainEqual({ region: row.region, fact: fact.id });
            expect(catalog.facts.get(fact.id)).toBe(fact);
            expect(fact.trade).toMatchObject({
              value: mark.value,
              unit: chart.unit,
              measure: answer.measure,
            });
            expect(fact.trade.upto).toBe(mark.upto);
            expect(fact.trade.says).toBe(row.extent === 'target' ? 'target' : 'amount');
            expect(fact.period).toBe(row.period);
            expect(fact.period).not.toBe('not stated');
            expect(chart.sources).toContain(fact.source);
          }
      }
    }
  });

  test('no sum with a period is left out, and what is left out is counted', () => {
    for (const { answer, chart } of charted) {
      const drawn = new Set(
        chart.rows.flatMap((row) => (row.kind === 'bar' ? factsOf(row) : [])).map(({ id }) => id),
      );
      const others = answer.rows.filter(({ fact }) => !drawn.has(fact));
      const { changes, unstated, others: rest } = chart.left;
      expect(changes + unstated + rest).toBe(others.length);
      for (const { fact: id } of others) {
        const fact = catalog.facts.get(id) as TradeFact;
        const isSum = fact.trade.says === 'amount' && fact.trade.unit === chart.unit && !fact.trade.part;
        expect(isSum && fact.period !== 'not stated', id).toBe(false);
      }
    }
  });

  test('what is written is each number with its qualifier, each period, the unit and every source', () => {
    for (const { locale, answer, chart, picture } of charted) {
      const voice = createVoice(locale, catalog, translate);
      const all = textsIn(picture.svg).join(' ').replaceAll('\u00a0', ' ');
      const has = (text: string): void =>
        expect(all).toContain(typeset(locale, text).replaceAll('\u00a0', ' '));
      wellFormed(picture.svg);
      has(locale === 'ru' ? 'долл. США' : 'US dollars');
      for (const row of chart.rows) {
        if (row.kind === 'gap') continue;
        for (const { value, qualifier } of row.marks) {
          const number = formatNumber(locale, value * scales[chart.scale]);
          has(qualifier ? translate(locale, 'value-qualified', { value: number, qualifier }) : number);
        }
        const [fact] = factsOf(row) as [TradeFact];
        const inTitle = formatPeriod(voice.say, row.period, 'when');
        if (!all.includes(typeset(locale, inTitle).replaceAll('\u00a0', ' '))) has(periodLabel(voice, fact));
      }
      for (const id of chart.sources) has(datedSource(voice, id).text);
      expect(answer.rows.length).toBeGreaterThan(1);
    }
  });

  test('a year is called one without a sum only where none is known', () => {
    for (const { locale, answer, chart, picture } of charted) {
      const texts = textsIn(picture.svg);
      if (!texts.includes(typeset(locale, translate(locale, 'chart-gap')))) continue;
      const [{ region } = { region: '' }] = answer.rows;
      const covered = chart.rows.filter((row) => row.kind === 'bar').map(({ period }) => period.slice(0, 4));
      for (const row of chart.rows) {
        if (row.kind === 'bar') continue;
        expect(covered.some((year) => Number(year) >= row.first && Number(year) <= row.last)).toBe(false);
        const known = [...catalog.facts.values()].filter(
          ({ regions: own, trade, period = '', scope }) =>
            own.includes(region) &&
            scope === 'siberia' &&
            trade?.says === 'amount' &&
            !trade.part &&
            trade.measure === answer.measure &&
            /^\d{4}/.test(period) &&
            Number(period.slice(0, 4)) >= row.first &&
            Number(period.slice(0, 4)) <= row.last,
        );
        expect(known.map(({ id }) => id)).toEqual([]);
      }
    }
  });

  test('every text lies on the page, in letters that the font has', () => {
    for (const { picture } of charted) {
      expect(textsIn(picture.svg).join('')).toMatch(/^[ -~А-яЁё«»“”’–—…·№\u00a0]*$/);
      for (const { x, width } of rectsIn(picture.svg)) expect(x + width).toBeLessThanOrEqual(1_200);
      const height = Number(/height="(\d+)"/.exec(picture.svg)?.[1]);
      expect(height).toBeGreaterThan(400);
      expect(height).toBeLessThan(2_400);
    }
  });

  test('the caption is whole: the answer, then every source', () => {
    for (const { picture, chart } of charted) {
      expect(picture.text.length).toBeLessThanOrEqual(LONGEST_CAPTION);
      const urls = picture.entities.flatMap((entity) => (entity.type === 'text_link' ? [entity.url] : []));
      for (const id of chart.sources) expect(urls).toContain(catalog.sources.get(id)?.url);
    }
  });

  test('targets are drawn as such, and called so', () => {
    const rows = [
      ['krasnoyarsk', 'krasnoyarsk-target-2019'],
      ['omsk', 'oms-target-khotsenko'],
      ['omsk', 'oms-trade-2025-forecast'],
    ] as const;
    const answer = figures('en', rows, { shape: 'comparison' });
    expect(chartIn(answer, catalog)?.rows).toMatchObject([{ extent: 'target' }, { extent: 'target' }]);
    const texts = textsIn(pictureOf(answer, { catalog, translate })?.svg ?? '');
    expect(texts).toEqual(expect.arrayContaining(['1,000\u00a0(target)', '100\u00a0(target)']));
    expect(texts).toContain(translate('en', 'chart-legend-target'));
  });

  test.each([
    ['a single figure', 'trade with Tomsk in 2022'],
    ['growth without sums', 'trade with Altai Krai by year'],
    ['facts', 'what does Belarus buy from Siberia'],
    ['a region', 'Tomsk Oblast'],
    ['what is not known', 'trade with Tuva in 1961'],
    ['no question', 'hello'],
  ])('%s has none', (_, question) => {
    expect(chartIn(engine.answer(question), catalog)).toBeUndefined();
  });
});
