// An answer with figures as a picture: whether it deserves one, what is written in it, and the caption below it.

import type { MessageEntity } from 'grammy/types';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Answer } from '../../engine/answer.ts';
import { yearSpan } from '../../engine/months.ts';
import { formatRange } from '../../i18n/numbers.ts';
import { formatPeriod } from '../../i18n/periods.ts';
import type { KeyOf } from '../../i18n/translate.ts';
import { typeset } from '../../i18n/typography.ts';
import { type Bar, type Chart, chartOf, type Mark, type Scale, type Unit } from '../../pictures/chart.ts';
import { svgOf } from '../../pictures/svg.ts';
import type { Words } from '../../pictures/words.ts';
import { draw, type RenderTools, renderAnswer } from './answer.ts';
import { periodLabel } from './figure-line.ts';
import type { FiguresAnswer } from './figures.ts';
import { rankedWhen } from './ranking.ts';
import { regionName } from './regions.ts';
import { figuresOf, hasSumIn, spanOf } from './rows.ts';
import { datedSource, referenceLine } from './sources.ts';
import { subjectOf } from './subject.ts';
import { createVoice, join, type Voice } from './voice.ts';

export type Picture = {
  readonly svg: string;
  /** The direct answer and all its sources. */
  readonly text: string;
  readonly entities: readonly MessageEntity[];
};

/** Undefined where words say it better: a single figure, changes without sums, anything but figures. */
export function chartIn(answer: Answer, catalog: Catalog): Chart | undefined {
  if (answer.kind !== 'figures') return undefined;
  const rows = figuresOf(catalog, answer.rows).map((row) => ({ ...row, months: spanOf(row.fact) }));
  return chartOf({ shape: answer.shape, rows, without: answer.without });
}

export function pictureOf(answer: Answer, { catalog, translate }: RenderTools): Picture | undefined {
  const chart = chartIn(answer, catalog);
  if (!chart || answer.kind !== 'figures') return undefined;
  const voice = createVoice(answer.locale, catalog, translate);
  const { sources } = renderAnswer(answer, { catalog, translate }, { length: 'full' });
  const lines = draw(voice, answer).head.map(({ text }) => text);
  const caption = join([...lines, referenceLine(voice, sources).text], '\n');
  return {
    svg: svgOf(chart, wordsFor(voice, chart, answer)),
    text: typeset(answer.locale, caption.text),
    entities: caption.entities,
  };
}

function wordsFor(voice: Voice, chart: Chart, answer: FiguresAnswer): Words {
  const { say, locale, catalog } = voice;
  const set = (text: string): string => typeset(locale, text);
  const isSeries = chart.shape === 'series';
  const when = isSeries ? undefined : whenOf(voice, chart, answer);
  /** By the title. */
  const isSaid = ({ period }: Bar): boolean => when === formatPeriod(say, period, 'when');
  const [first] = chart.rows;
  const subject = first?.kind === 'bar' ? first.region : '';
  return {
    title: set(isSeries ? subjectOf(voice, chart.measure, subject) : titleOfRegions(voice, chart, answer)),
    subtitle: set(say(units[chart.unit], { scale: chart.scale })),
    bar: (bar) => ({
      region: isSeries ? undefined : set(regionName(voice, bar.region)),
      period: isSaid(bar) ? undefined : set(periodLabel(voice, bar.marks[0].facts[0])),
      value: set(figureOf(voice, chart, bar)),
    }),
    gap: ({ first, last }) => {
      const time = { from: yearSpan(first).from, to: yearSpan(last).to };
      const period = first === last ? String(first) : `${first}..${last}`;
      const isKnown = hasSumIn(catalog, subject, chart.measure, time);
      return {
        period: set(formatPeriod(say, period, 'label')),
        note: set(say(isKnown ? 'chart-gap-skipped' : 'chart-gap')),
      };
    },
    legend: {
      part: say('chart-legend-part'),
      differ: say('chart-legend-differ'),
      target: say('chart-legend-target'),
    },
    notes: notesOf(voice, chart, answer).map(set),
    sources: (sources, count) => set(say('source-line', { sources, count })),
    source: (id) => set(datedSource(voice, id).text),
  };
}

const units: KeyOf<Unit> = {
  'USD million': 'chart-unit-usd',
  'RUB million': 'chart-unit-rub',
  'roubles, currency not specified, million': 'chart-unit-roubles',
};
const factors: Readonly<Record<Scale, number>> = { thousand: 1e3, million: 1, billion: 1e-3 };

/** When all figures of a picture of several regions hold, in words. */
function whenOf(
  voice: Voice,
  { shape, period }: Chart,
  answer: FiguresAnswer,
  form: 'when' | 'over' = 'when',
): string | undefined {
  if (period !== undefined) return formatPeriod(voice.say, period, form);
  const rows = figuresOf(voice.catalog, answer.rows);
  return shape === 'ranking' ? rankedWhen(voice, rows, answer, form) : undefined;
}

function titleOfRegions(voice: Voice, chart: Chart, answer: FiguresAnswer): string {
  const overall = voice.say('figures-overall', { measure: chart.measure });
  const when = whenOf(voice, chart, answer);
  return when === undefined
    ? voice.say('chart-title-regions', { overall })
    : voice.say('chart-title-when', { overall, when });
}

const nbsp = '\u00a0';

function figureOf(voice: Voice, { scale }: Chart, { marks, extent }: Bar): string {
  const factor = factors[scale];
  const one = ({ value, upto, qualifier = extent === 'target' ? 'target' : undefined }: Mark): string => {
    const number = formatRange(voice.locale, value * factor, upto === undefined ? undefined : upto * factor);
    const text = qualifier ? voice.say('value-qualified', { value: number, qualifier }) : number;
    // "nearly 600 or over 614" may be torn apart at "or" only.
    return text.replaceAll(' ', nbsp);
  };
  const [first = '', ...rest] = marks.map(one);
  return rest.reduce((sum, second) => voice.say('figures-or', { first: sum, second }), first);
}

function notesOf(voice: Voice, chart: Chart, answer: FiguresAnswer): string[] {
  const { say } = voice;
  const { shape, period, missing, left } = chart;
  const over = whenOf(voice, chart, answer, 'over');
  const notes: string[] = [];
  if (shape === 'ranking')
    notes.push(over === undefined ? say('ranking-note-mixed') : say('ranking-note', { over }));
  if (shape === 'comparison' && period === undefined) notes.push(say('chart-periods-differ'));
  if (missing.length > 0) {
    const regions = missing.map((region) => regionName(voice, region)).join(', ');
    notes.push(say('chart-missing', { regions }));
  }
  const what = [
    ...(left.changes > 0 ? [say('chart-left-changes', { number: String(left.changes) })] : []),
    ...(left.unstated > 0 ? [say('chart-left-unstated', { number: String(left.unstated) })] : []),
    ...(left.others > 0 ? [say('chart-left-others', { number: String(left.others) })] : []),
  ];
  if (what.length > 0) notes.push(say('chart-not-drawn', { what: what.join(', ') }));
  return notes;
}
