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

/** The figure in bold, with the change if both are known, and a word if a change is all that is known unless that was said. */
export function richFigure(
  voice: Voice,
  { region, fact }: Figure,
  place: 'lead' | 'line' | 'among-changes',
): Rich | undefined {
  const { trade, period } = fact;
  const figure = bareFigure(voice, fact);
  if (figure === undefined) return undefined;
  const value = bold(figure);
  const change = formatChange(voice, trade, period);
  if (trade.says === 'amount')
    return change ? voice.write('figures-value-changed', { value, change }) : value;
  const isKnown = place === 'among-changes' || hasSumFor(voice.catalog, region, fact);
  if (trade.says === 'trend' || isKnown) return value;
  return voice.write(place === 'lead' ? 'figures-sum-unknown-lead' : 'figures-sum-unknown', {
    change: value,
  });
}

/** "2024", "January–July 2025", or that it is not stated and when it was said. */
export const periodLabel = ({ say }: Voice, { period, date }: TradeFact): string =>
  isStated(period) ? formatPeriod(say, period, 'label') : formatUnstated(say, date);

/** Whether a text names the period in one of its forms: "in January–July 2025" as well as "January–July 2025". */
export function namesPeriod({ say }: Voice, { period }: TradeFact, text: string): boolean {
  if (!isStated(period)) return false;
  const forms = (['label', 'when'] as const).map((form) => formatPeriod(say, period, form));
  return forms.some((form) => text.toLowerCase().includes(form.toLowerCase()));
}

/** A figure that only its sentence tells, with the period unless the sentence names it. */
function lineInWords(voice: Voice, { fact }: Figure, manner: Manner): Line {
  const sentence = sentenceInLine(voice, fact);
  const pieces = { sentence, attribution: attribution(voice, fact, sentence.text, manner) };
  const isNamed = namesPeriod(voice, fact, sentence.text);
  const dated = { ...pieces, period: periodLabel(voice, fact) };
  const isTarget = fact.trade.says === 'target';
  const text = isNamed
    ? voice.write(isTarget ? 'line-target-named' : 'line-sentence', pieces)
    : voice.write(isTarget ? 'line-target' : 'line-sentence-period', dated);
  return line(text, [fact.source]);
}

type Known = {
  /** Named before the figure where it is not that of the whole list. */
  readonly measure?: string;
  readonly region?: string;
  readonly manner?: Manner;
  /** It was said that there are no sums. */
  readonly isAmongChanges?: boolean;
};

/** A line of a list. `known`: what the list is about, so that only what differs is named. */
export function figureLine(voice: Voice, figure: Figure, known: Known): Line {
  const { region, fact } = figure;
  const { trade, period, date } = fact;
  const value = richFigure(voice, figure, known.isAmongChanges ? 'among-changes' : 'line');
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
