// Between absolute moments and the clock on somebody's wall. A zone is an IANA name or an offset (`+03:00`).

import { Temporal } from 'temporal-polyfill';

export type Wall = Temporal.PlainDateTime;
export type Day = Temporal.PlainDate;

/** Clocks may count fractions of milliseconds, Temporal does not. */
const instantOf = (at: number): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(Math.floor(at));

/** @throws RangeError for an unknown zone */
export const wallAt = (at: number, zone: string): Wall =>
  instantOf(at).toZonedDateTimeISO(zone).toPlainDateTime();

/**
 * The moment at which a wall clock shows `wall`. A time that the clock skips is as much later as the clock jumps (02:30
 * becomes 03:30); of a time that it shows twice, the first.
 */
export const momentOf = (wall: Wall, zone: string): number =>
  wall.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;

export const dayOf = (year: number, month: number, day: number): Day | undefined => {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
};

export const parseDay = (text: string): Day => Temporal.PlainDate.from(text);
export const atTime = (day: Day, hour: number, minute: number): Wall => day.toPlainDateTime({ hour, minute });
export const compareDays = (a: Day, b: Day): number => Temporal.PlainDate.compare(a, b);

/** `2026-11-30T09:00`: local, without zone. */
export const writeWall = (wall: Wall): string => wall.toString({ smallestUnit: 'minute' });
export const parseWall = (text: string): Wall => Temporal.PlainDateTime.from(text);

export function isLocalTime(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text)) return false;
  try {
    Temporal.PlainDateTime.from(text);
    return true;
  } catch {
    return false;
  }
}

/** Minutes east of Greenwich. */
export const offsetAt = (zone: string, at: number): number =>
  instantOf(at).toZonedDateTimeISO(zone).offsetNanoseconds / 60e9;
