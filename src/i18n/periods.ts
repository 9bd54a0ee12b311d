// Periods of the data ("2024", "2025-01..2025-07", "2010..", "not stated") in words.

import { type Day, type Form, formatDate, formatDay, monthName, parseDay } from './dates.ts';
import type { Say } from './translate.ts';

export type PeriodForm = Extract<Form, 'label' | 'when' | 'over'>;

const isYear = ({ month }: Day): boolean => month === undefined;
const isMonth = ({ month, day }: Day): boolean => month !== undefined && day === undefined;

function sameYear(say: Say, from: Day, to: Day, form: PeriodForm): string | undefined {
  const { year } = to;
  if (from.year !== year || from.month === undefined || to.month === undefined) return undefined;
  if (isMonth(from) && isMonth(to)) {
    const name = (month: number): string => monthName(say, month, form === 'when' ? 'in' : 'name');
    return say('period-months', { first: name(from.month), last: name(to.month), year, form });
  }
  if (from.day === undefined || to.day === undefined || from.month !== to.month) return undefined;
  const month = monthName(say, to.month, 'of');
  return say('period-days', { first: String(from.day), last: String(to.day), month, year, form });
}

/** A period that is stated: "January–July 2025", or in a sentence "in January–July 2025". */
export function formatPeriod(say: Say, period: string, form: PeriodForm): string {
  const [first = '', last] = period.split('..');
  if (last === undefined || first === last) return formatDate(say, first, form);
  if (!first) return say('period-until', { day: formatDate(say, last, 'genitive') });
  if (!last) return say('period-since', { day: formatDate(say, first, 'genitive') });
  const [from, to] = [parseDay(first), parseDay(last)];
  if (isYear(from) && isYear(to)) return say('period-years', { first: from.year, last: to.year, form });
  return (
    sameYear(say, from, to, form) ??
    say('period-range', {
      first: formatDay(say, from, 'label'),
      after: formatDay(say, from, 'genitive'),
      last: formatDay(say, to, 'label'),
      form,
    })
  );
}

export const isStated = (period: string | undefined): period is string =>
  period !== undefined && period !== 'not stated';

/**
 * What stands in place of a period that the source does not state.
 * @param said when the figure was published, if that is known
 */
export const formatUnstated = (say: Say, said: string | undefined): string =>
  said ? say('period-unstated', { when: formatDate(say, said, 'when') }) : say('period-unstated-undated');
