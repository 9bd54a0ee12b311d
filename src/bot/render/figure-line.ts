// One figure as a piece of text, and as a line of a list with its period, its speaker and its source.

import { formatDate } from '../../i18n/dates.ts';
import { formatPeriod, formatUnstated, isStated } from '../../i18n/periods.ts';
import { formatChange } from './change.ts';
import { type Line, line } from './layout.ts';
import { formatMoney } from './money.ts';
import { regionName } from './regions.ts';
import { type Figure, hasSumFor, isToldInWords, type TradeFact } from './rows.ts';
import { sentenceInLine } from './sentence.ts';
import { attribution, type Manner } from './speakers.ts';
import { bold, type Rich, type Voice } from './voice.ts';

/** "$225 million", "up 11% on 2023": the bare figure; undefined where only the sentence tells it. */
export function bareFigure(voice: Voice, fact: TradeFact): string | undefined {
  if (isToldInWords(fact)) return undefined;
  return formatMoney(voice, fact.trade) ?? formatChange(voice, fact.trade, fact.period);
}

/** The figure in bold, with the change if both are known, and a word if a change is all that is known. */
export function richFigure(voice: Voice, { region, fact }: Figure, place: 'lead' | 'line'): Rich | undefined {
  const { trade, period } = fact;
  const figure = bareFigure(voice, fact);
  if (figure === undefined) return undefined;
  const value = bold(figure);
  const change = formatChange(voice, trade, period);
  if (trade.says === 'amount')
    return change ? voice.write('figures-value-changed', { value, change }) : value;
  if (trade.says === 'trend' || hasSumFor(voice.catalog, region, fact)) return value;
  return voice.write(place === 'lead' ? 'figures-sum-unknown-lead' : 'figures-sum-unknown', {
    change: value,
  });
}

/** "2024", "January–July 2025", or that it is not stated and when it was said. */
export const periodLabel = ({ say }: Voice, { period, date }: TradeFact): string =>
  isStated(period) ? formatPeriod(say, period, 'label') : formatUnstated(say, date);

/** A figure that only its sentence tells, with the period unless the sentence names it. */
function lineInWords(voice: Voice, { fact }: Figure, manner: Manner): Line {
  const sentence = sentenceInLine(voice, fact);
  const pieces = { sentence, attribution: attribution(voice, fact, sentence.text, manner) };
  const period = periodLabel(voice, fact);
  if (fact.trade.says === 'target')
    return line(voice.write('line-target', { ...pieces, period }), [fact.source]);
  const isNamed = sentence.text.includes(period);
  const text = isNamed
    ? voice.write('line-sentence', pieces)
    : voice.write('line-sentence-period', { ...pieces, period });
  return line(text, [fact.source]);
}

type Known = {
  /** Named before the figure where it is not that of the whole list. */
  readonly measure?: string;
  readonly region?: string;
  readonly manner?: Manner;
};

/** A line of a list. `known`: what the list is about, so that only what differs is named. */
export function figureLine(voice: Voice, figure: Figure, known: Known): Line {
  const { region, fact } = figure;
  const { trade, period, date } = fact;
  const value = richFigure(voice, figure, 'line');
  if (!value) return lineInWords(voice, figure, known.manner ?? 'brief');
  const labels = [
    ...(known.region === region ? [] : [regionName(voice, region)]),
    ...(known.measure === trade.measure ? [] : [voice.say('figures-measure', { measure: trade.measure })]),
  ];
  // `none` chooses the wording of a line that starts with its period.
  const label = labels.length > 0 ? bold(labels.join(', ')) : 'none';
  const pieces = { label, figure: value, attribution: attribution(voice, fact, '', known.manner ?? 'brief') };
  const write = (key: string, when: Record<string, string>): Line =>
    line(voice.write(key, { ...pieces, ...when }), [fact.source]);
  if (isStated(period)) return write('line-figure', { period: formatPeriod(voice.say, period, 'label') });
  return date
    ? write('line-figure-unstated', { when: formatDate(voice.say, date, 'when') })
    : write('line-figure-unstated-undated', {});
}
