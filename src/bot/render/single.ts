// One region, one time: the figure in a sentence; and whatever else was found for it below.

import { isWholeYear, yearOf } from '../../engine/months.ts';
import { formatDate } from '../../i18n/dates.ts';
import { formatPeriod, isStated } from '../../i18n/periods.ts';
import { disagree } from './disagree.ts';
import { bareFigure, figureLine, namesPeriod, periodLabel, richFigure } from './figure-line.ts';
import { type Draft, type Line, line } from './layout.ts';
import {
  type Figure,
  heldAt,
  isPartOfYear,
  isSum,
  isToldInWords,
  newestSums,
  spanOf,
  type TradeFact,
  type Wanted,
} from './rows.ts';
import { sentenceOf } from './sentence.ts';
import { sourceLine } from './sources.ts';
import { speakerLines } from './speakers.ts';
import { joinOr, subjectOf, valuesOf } from './subject.ts';
import { bold, plain, type Voice } from './voice.ts';

/** Of the figures of its kind that hold the time of the first one, that for the longest: nine months rather than eight. */
function widest(first: Figure, rows: readonly Figure[]): Figure {
  const inner = spanOf(first.fact);
  const { says, measure, part } = first.fact.trade;
  if (!inner || part || (says !== 'amount' && says !== 'growth')) return first;
  const length = ({ region, fact }: Figure): number => {
    const span = spanOf(fact);
    const isAround = span !== undefined && span.from <= inner.from && span.to >= inner.to;
    const isLike = fact.trade.says === says && fact.trade.measure === measure && !fact.trade.part;
    return isAround && isLike && region === first.region ? span.to - span.from : -1;
  };
  return rows.reduce((best, row) => (length(row) > length(best) ? row : best), first);
}

/** That months do not stand for the year, and that a sum is the newest or the largest there is. */
function notes(
  voice: Voice,
  { region, fact }: Figure,
  rows: readonly Figure[],
  { asked, extreme }: Wanted,
): Line[] {
  const { say, write, catalog } = voice;
  const lines: Line[] = [];
  const isLatest =
    !asked &&
    isSum(fact) &&
    heldAt(fact) > 0 &&
    newestSums(catalog, region, fact.trade.measure).includes(fact);
  if (extreme) lines.push(line(voice.write('figures-extreme', { extreme })));
  else if (isLatest) lines.push(line(write('figures-latest')));
  if (!isPartOfYear(fact) || asked?.isPart) return lines;
  const year =
    asked?.years.length === 1 && rows.every((row) => isPartOfYear(row.fact)) ? asked.years[0] : undefined;
  const note =
    year === undefined ? say('figures-part-year') : say('figures-part-year-asked', { year: String(year) });
  return [...lines, line(plain(note))];
}

function periodLines(voice: Voice, { fact }: Figure, shown: string): Line[] {
  const { say, write } = voice;
  if (isStated(fact.period)) {
    const period = formatPeriod(say, fact.period, 'label');
    return namesPeriod(voice, fact, shown) ? [] : [line(write('figures-period', { period }))];
  }
  return fact.date
    ? [line(write('figures-period-unstated', { when: formatDate(say, fact.date, 'when') }))]
    : [line(write('figures-period-unstated-undated'))];
}

/** The figure told by the fact's own sentence. */
function headInWords(voice: Voice, lead: Figure, extra: readonly Line[]): Line[] {
  const sentence = sentenceOf(voice, lead.fact);
  return [
    line(sentence, [lead.fact.source]),
    ...(lead.fact.trade.says === 'target' ? [line(voice.write('figures-target'))] : []),
    ...periodLines(voice, lead, sentence.text),
    ...extra,
    ...speakerLines(voice, lead.fact, sentence.text),
    sourceLine(voice, lead.fact),
  ];
}

function headInNumbers(voice: Voice, lead: Figure, extra: readonly Line[]): Line[] {
  const { fact, region } = lead;
  const subject = subjectOf(voice, fact.trade.measure, region);
  const figure = richFigure(voice, lead, 'lead') ?? bold('');
  const text = isStated(fact.period)
    ? voice.write('figures-lead', { subject, when: formatPeriod(voice.say, fact.period, 'when'), figure })
    : voice.write('figures-lead-unstated', { subject, period: periodLabel(voice, fact), figure });
  return [
    line(text, [fact.source]),
    ...extra,
    ...speakerLines(voice, fact, text.text),
    sourceLine(voice, fact),
  ];
}

/** A year beside a part of it: "the whole of 2024". */
function wholePeriod(voice: Voice, fact: TradeFact): string {
  const span = spanOf(fact);
  return span && isWholeYear(span)
    ? voice.say('period-whole-year', { year: String(yearOf(span.from)) })
    : periodLabel(voice, fact);
}

/** Several sources, several figures: all of them in the first sentence, none preferred. */
function headOfRivals(voice: Voice, rivals: readonly Figure[]): Line[] {
  const [first] = rivals;
  if (!first) return [];
  const subject = subjectOf(voice, first.fact.trade.measure, first.region);
  const { period } = first.fact;
  if (isStated(period) && rivals.every(({ fact }) => fact.period === period)) {
    const when = formatPeriod(voice.say, period, 'when');
    return [line(voice.write('figures-disagree', { subject, when, values: valuesOf(voice, rivals) }))];
  }
  const isOneSum = rivals.every(
    ({ fact: { trade } }) =>
      isSum(first.fact) && trade.value === first.fact.trade.value && trade.unit === first.fact.trade.unit,
  );
  if (isOneSum) {
    const periods = joinOr(
      voice,
      rivals.map(({ fact }) => plain(wholePeriod(voice, fact))),
    );
    const value = bold(bareFigure(voice, first.fact) ?? '');
    return [line(voice.write('figures-disagree-when', { subject, value, periods }))];
  }
  const dated = rivals.map(({ fact }) =>
    voice.write('figures-value-dated', {
      value: bold(bareFigure(voice, fact) ?? ''),
      period: periodLabel(voice, fact),
    }),
  );
  return [line(voice.write('figures-disagree-periods', { subject, values: joinOr(voice, dated) }))];
}

/** The figure that answers, and those of the others that contradict it. */
export function rivalsOf(first: Figure, rows: readonly Figure[]): readonly [Figure, ...Figure[]] {
  const lead = widest(first, rows);
  return [lead, ...rows.filter((row) => row !== lead && disagree(lead, row))];
}

export function single(voice: Voice, first: Figure, rows: readonly Figure[], wanted: Wanted): Draft {
  const rivals = rivalsOf(first, rows);
  const [lead] = rivals;
  const others = rows.filter((row) => row !== lead);
  const known = { measure: lead.fact.trade.measure, region: lead.region, manner: 'full' } as const;
  const lines = (figures: readonly Figure[]): Line[] =>
    figures.map((figure) => figureLine(voice, figure, known));
  if (rivals.length > 1)
    return {
      head: headOfRivals(voice, rivals),
      body: lines([...rivals, ...others.filter((row) => !rivals.includes(row))]),
    };

  const { fact } = lead;
  const isInWords =
    isToldInWords(fact) ||
    fact.tells_more ||
    fact.trade.says === 'trend' ||
    bareFigure(voice, fact) === undefined;
  const extra = notes(voice, lead, rows, wanted);
  return {
    head: isInWords ? headInWords(voice, lead, extra) : headInNumbers(voice, lead, extra),
    body: lines(others),
  };
}
