// Days counted on the calendar: the coming 25th, the last Friday of a month, the end of a quarter.

import { type Weekday, weekdays } from '../recurrence.ts';
import { compareDays, type Day, dayOf } from '../wall.ts';

export const mondayOf = (day: Day): Day => day.subtract({ days: day.dayOfWeek - 1 });
export const inWeek = (monday: Day, weekday: Weekday): Day => monday.add({ days: weekdays.indexOf(weekday) });
const lastOf = (day: Day): Day => day.with({ day: day.daysInMonth });

export const notBefore = (today: Day, days: readonly (Day | undefined)[]): Day[] =>
  days.filter((day) => day !== undefined && compareDays(day, today) >= 0) as Day[];

/** A day of the year, today or later; 29 February is in leap years only. Undefined for 30 February. */
export function nextDate(month: number, day: number, today: Day): Day | undefined {
  for (let ahead = 0; ahead <= 8; ahead++) {
    const coming = dayOf(today.year + ahead, month, day);
    if (coming && compareDays(coming, today) >= 0) return coming;
  }
  return undefined;
}

/** The coming ones, today included; the 31st comes in months that have it. */
export function nextMonthDays(number: number, today: Day, among = 4): Day[] {
  const months = Array.from({ length: among }, (_, ahead) => today.with({ day: 1 }).add({ months: ahead }));
  return notBefore(
    today,
    months.map(({ year, month }) => dayOf(year, month, number)),
  );
}

/** The nth (-1: the last) such weekday of a month; undefined where there is no fifth. */
export function nthOf(month: Day, nth: number, weekday: Weekday): Day | undefined {
  const wanted = weekdays.indexOf(weekday) + 1;
  if (nth < 0) {
    const last = lastOf(month);
    return last.subtract({ days: (last.dayOfWeek - wanted + 7) % 7 });
  }
  const first = month.with({ day: 1 });
  const day = first.add({ days: ((wanted - first.dayOfWeek + 7) % 7) + 7 * (nth - 1) });
  return day.month === month.month ? day : undefined;
}

export type Period = 'week' | 'month' | 'quarter' | 'year';

/** The first day of the period that is so many periods after today's. */
export function startOf(period: Period, today: Day, ahead: number): Day {
  if (period === 'week') return mondayOf(today).add({ weeks: ahead });
  const first = today.with({ day: 1 });
  if (period === 'month') return first.add({ months: ahead });
  if (period === 'year') return first.with({ month: 1 }).add({ years: ahead });
  return first.subtract({ months: (today.month - 1) % 3 }).add({ months: 3 * ahead });
}

export const endOf = (period: Period, today: Day, ahead: number): Day =>
  startOf(period, today, ahead + 1).subtract({ days: 1 });

/** The first working day from here on (`step` 1), or the last one up to here (-1). */
export function workdayFrom(day: Day, step: 1 | -1): Day {
  let found = day;
  while (found.dayOfWeek > 5) found = found.add({ days: step });
  return found;
}
