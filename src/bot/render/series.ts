// The same figure over time: the newest sum first of all, then a line for each period, oldest first.

import { bareFigure, figureLine, periodLabel, richFigure } from './figure-line.ts';
import { type Draft, type Line, line } from './layout.ts';
import { type Figure, heldAt, isSum, spanOf, type Wanted } from './rows.ts';
import { subjectOf, valuesOf } from './subject.ts';
import { bold, type Rich, type Voice } from './voice.ts';

/** Two years asked for side by side: both in the first sentence. */
function leadOfTwo(voice: Voice, subject: string, sums: readonly Figure[]): Rich | undefined {
  const periods = [...new Set(sums.map(({ fact }) => periodLabel(voice, fact)))];
  const [firstPeriod, secondPeriod] = periods;
  if (periods.length !== 2 || !firstPeriod || !secondPeriod) return undefined;
  const of = (period: string): Rich =>
    valuesOf(
      voice,
      sums.filter(({ fact }) => periodLabel(voice, fact) === period),
    );
  return voice.write('figures-series-two', {
    subject,
    first: of(firstPeriod),
    firstPeriod,
    second: of(secondPeriod),
    secondPeriod,
  });
}

function leadOf(voice: Voice, first: Figure, rows: readonly Figure[], { asked }: Wanted): Rich {
  const subject = subjectOf(voice, first.fact.trade.measure, first.region);
  const sums = rows.filter(({ fact }) => isSum(fact));
  const both = asked?.years.length === 2 ? leadOfTwo(voice, subject, sums) : undefined;
  if (both) return both;
  const last = sums.at(-1);
  if (last) {
    const newest = sums.filter(
      ({ fact }) => heldAt(fact) === heldAt(last.fact) && fact.period === last.fact.period,
    );
    return voice.write('figures-series', {
      subject,
      figure: valuesOf(voice, newest),
      period: periodLabel(voice, last.fact),
    });
  }
  const change = newestTold(voice, rows) ?? first;
  return voice.write('figures-series-changes', {
    subject,
    figure: richFigure(voice, change, 'among-changes') ?? bold(''),
    period: periodLabel(voice, change.fact),
  });
}

/** The newest figure of the whole trade that can stand without its sentence. */
const newestTold = (voice: Voice, rows: readonly Figure[]): Figure | undefined =>
  rows.findLast(({ fact }) => !fact.trade.part && bareFigure(voice, fact) !== undefined);

/** Whether there is a figure to lead with; else the newest has to be told by its own sentence. */
export const isSeries = (voice: Voice, rows: readonly Figure[]): boolean =>
  newestTold(voice, rows) !== undefined;

/** Eleven months beside a year: whoever asked for several years compares them. */
function lengthNote(voice: Voice, sums: readonly Figure[], { asked }: Wanted): Line[] {
  const lengths = sums.flatMap(({ fact }) => spanOf(fact) ?? []).map(({ from, to }) => to - from);
  const isMixed = (asked?.years.length ?? 0) > 1 && new Set(lengths).size > 1;
  return isMixed ? [line(voice.write('figures-lengths-differ'))] : [];
}

export function series(voice: Voice, first: Figure, rows: readonly Figure[], wanted: Wanted): Draft {
  const sums = rows.filter(({ fact }) => isSum(fact));
  const known = {
    measure: first.fact.trade.measure,
    region: first.region,
    isAmongChanges: sums.length === 0,
  };
  return {
    head: [line(leadOf(voice, first, rows, wanted)), ...lengthNote(voice, sums, wanted)],
    body: rows.map((row) => ({ ...figureLine(voice, row, known), isMinor: !isSum(row.fact) })),
    drop: 'first',
  };
}
