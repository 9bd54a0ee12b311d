// The time that a question named, in words: the answer repeats it where it has no figure of its own for it.

import type { Asked } from '../../engine/asked.ts';
import { openEnd, openStart, yearOf } from '../../engine/months.ts';
import { monthName } from '../../i18n/dates.ts';
import { formatPeriod } from '../../i18n/periods.ts';
import type { Voice } from './voice.ts';

const month = (count: number): string => `${yearOf(count)}-${String((count % 12) + 1).padStart(2, '0')}`;

/** As the data writes a period: "2024", "2025-01..2025-07", "2010..". */
export function askedPeriod({ span: { from, to } }: Asked): string {
  const isYears = from % 12 === 0 && (to === openEnd || to % 12 === 11);
  const first = from === openStart ? '' : isYears ? String(yearOf(from)) : month(from);
  const last = to === openEnd ? '' : isYears ? String(yearOf(to)) : month(to);
  return first === last ? first : `${first}..${last}`;
}

/** "in 2024", or "for 2024"; undefined where no time was named. */
export function askedWhen(
  { say }: Voice,
  asked: Asked | undefined,
  form: 'when' | 'over' = 'when',
): string | undefined {
  if (!asked) return undefined;
  if (asked.monthOnly !== undefined)
    return say('period-any-month', { month: monthName(say, asked.monthOnly, 'in') });
  return formatPeriod(say, askedPeriod(asked), form);
}
