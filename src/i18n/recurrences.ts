// What repeats, in words: "every Tuesday and Friday", «25-го числа каждого месяца», without its hour.

import { monthName } from './dates.ts';
import { formatList, weekdayName } from './moments.ts';
import type { Say } from './translate.ts';

/** How the Russian words around a weekday end. */
const gender = (day: number): string =>
  day === 7 ? 'neuter' : [3, 5, 6].includes(day) ? 'feminine' : 'masculine';

/** @param days 1 (Monday) to 7 */
export function formatWeekly(say: Say, days: readonly number[], interval: number): string {
  const [only] = days;
  const listed = formatList(
    say,
    days.map((day) => weekdayName(say, day, 'every')),
  );
  if (interval > 1) return say('rule-weeks', { count: interval, days: listed });
  if (days.join() === '1,2,3,4,5') return say('rule-workdays');
  return only !== undefined && days.length === 1
    ? say('rule-weekday', { days: weekdayName(say, only, 'on'), form: gender(only) })
    : say('rule-weekdays', { days: listed });
}

const formatMonths = (say: Say, which: string, interval: number): string =>
  say('rule-months', { count: interval, which });

/** @param days 1 to 31, or -1 for the last one */
export function formatMonthDays(say: Say, days: readonly number[], interval: number): string {
  if (days.length === 1 && days[0] === -1) return formatMonths(say, say('rule-last-day'), interval);
  const named = formatList(
    say,
    days.map((day) =>
      day < 0 ? say('when-nth', { nth: day, form: 'neuter' }) : say('when-month-day', { day }),
    ),
  );
  const isLong = days.some((day) => day > 28);
  const which = isLong
    ? say('rule-month-days-long', { days: named })
    : say('rule-month-days', { days: named });
  return formatMonths(say, which, interval);
}

/** @param nth 1 to 5, or -1 for the last one */
export function formatNthWeekday(say: Say, nth: number, day: number, interval: number): string {
  const which = say('rule-nth-weekday', {
    nth: say('when-nth', { nth, form: gender(day) }),
    weekday: weekdayName(say, day, 'on'),
    first: nth,
  });
  return formatMonths(say, which, interval);
}

export const formatWorkingDay = (say: Say, nth: number, interval: number): string =>
  formatMonths(say, say('rule-working-day', { nth }), interval);

export const formatYearly = (say: Say, month: number, day: number, interval: number): string =>
  say('rule-years', { count: interval, day: String(day), month: monthName(say, month, 'of') });

export const formatDaily = (say: Say, interval: number): string => say('rule-days', { count: interval });
export const formatHourly = (say: Say, interval: number): string => say('rule-hours', { count: interval });
