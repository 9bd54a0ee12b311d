// A moment on somebody's wall clock in words: "Monday, 30 November 2026, 9:00, Minsk, UTC+3". Zones are counted elsewhere.

import { monthName } from './dates.ts';
import type { Say } from './translate.ts';

export type LocalDay = { readonly year: number; readonly month: number; readonly day: number };

/** `weekday`: 1 is Monday, 7 is Sunday. */
export type LocalMoment = LocalDay & {
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
};

/** name: «вторник»; on: «во вторник»; every: «по вторникам». English has one form. */
export const weekdayName = (say: Say, day: number, form: 'name' | 'on' | 'every'): string =>
  say('weekday', { day, form });

/** Both languages count to 24: "9:00", "18:30". */
export const formatClock = (hour: number, minute: number): string =>
  `${hour}:${String(minute).padStart(2, '0')}`;

/** With its year: "31 May 2027", «31 мая 2027 г.». */
export const formatLocalDay = (say: Say, { year, month, day }: LocalDay): string =>
  say('when-date', { day: String(day), month: monthName(say, month, 'of'), year: String(year) });

/** Without zone names: Intl calls Novosibirsk's zone after Krasnoyarsk. @param minutes east of Greenwich */
function formatOffset(say: Say, minutes: number): string {
  const size = Math.abs(minutes);
  const rest = size % 60 === 0 ? '' : `:${String(size % 60).padStart(2, '0')}`;
  const offset = minutes === 0 ? '' : `${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest}`;
  return say('when-offset', { offset });
}

/** @param city in the reader's language, if one is known */
export const formatPlace = (say: Say, city: string | undefined, minutes: number): string =>
  city ? say('when-place', { city, offset: formatOffset(say, minutes) }) : formatOffset(say, minutes);

const isSameDay = (a: LocalDay, b: LocalDay): boolean =>
  a.year === b.year && a.month === b.month && a.day === b.day;

/** The year is left out where it is today's. @param days the reader's today and tomorrow */
function formatDayNear(say: Say, moment: LocalMoment, days: { today: LocalDay; tomorrow: LocalDay }): string {
  if (isSameDay(moment, days.today)) return say('when-today');
  const weekday = weekdayName(say, moment.weekday, 'name');
  const [day, month] = [String(moment.day), monthName(say, moment.month, 'of')];
  const date =
    moment.year === days.today.year
      ? say('when-day', { weekday, day, month })
      : say('when-day-year', { weekday, day, month, year: String(moment.year) });
  return isSameDay(moment, days.tomorrow) ? say('when-tomorrow', { day: date }) : date;
}

/** @param place left out where it is known anyway */
export const formatMoment = (
  say: Say,
  moment: LocalMoment,
  days: { today: LocalDay; tomorrow: LocalDay },
  place: string | undefined,
): string => {
  const [day, clock] = [formatDayNear(say, moment, days), formatClock(moment.hour, moment.minute)];
  return place === undefined
    ? say('when-moment-here', { day, clock })
    : say('when-moment', { day, clock, place });
};

/** "Tuesday", "Tuesday and Friday", "Monday, Tuesday and Friday". */
export function formatList(say: Say, items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  const list = items
    .slice(0, -1)
    .reduce((before, next) => say('when-list-more', { list: before, last: next }));
  return say('when-list-and', { list, last });
}
