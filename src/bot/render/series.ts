// The same figure over time: the newest sum first of all, then a line for each period, oldest first.

import { figureLine, periodLabel, richFigure } from './figure-line.ts';
import { type Draft, line } from './layout.ts';
import { type Figure, heldAt, isSum, type Wanted } from './rows.ts';
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
  const change = rows.at(-1) ?? first;
  return voice.write('figures-series-changes', {
    subject,
    figure: richFigure(voice, change, 'lead') ?? bold(''),
    period: periodLabel(voice, change.fact),
  });
}

export function series(voice: Voice, first: Figure, rows: readonly Figure[], wanted: Wanted): Draft {
  const known = { measure: first.fact.trade.measure, region: first.region };
  return {
    head: [line(leadOf(voice, first, rows, wanted))],
    body: rows.map((row) => ({ ...figureLine(voice, row, known), isMinor: !isSum(row.fact) })),
    drop: 'first',
  };
}
