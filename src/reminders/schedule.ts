// Rule, zone and a moment in, the next moment out. Pure: no clock, and the zone of the process plays no part.

import { RRuleTemporal } from 'rrule-temporal';
import { parseRecurrence, type Recurrence, writeRecurrence } from './recurrence.ts';
import type { Repeat, Rule } from './rule.ts';
import { momentOf, parseWall, type Wall, wallAt } from './wall.ts';

const hour = 3_600_000;

/** No zone has ever moved its clock by more than a day. */
const longestShift = 25 * hour;

/** Wall time counted as if it were UTC: days are found on the calendar first, only then put into the zone. */
const floating = (wall: Wall): number => wall.toZonedDateTime('UTC').epochMilliseconds;

/**
 * RFC 5545 leaves out a day that a month does not have. People who say "on the 31st" mean the end of the month, and want to be
 * reminded in February too; so the 29th, 30th and 31st are the last of the days up to them that there are.
 */
function expansions(recurrence: Recurrence): string[] {
  const { monthDays = [] } = recurrence;
  const long = monthDays.filter((day) => day > 28);
  if (long.length === 0) return [writeRecurrence(recurrence)];
  const short = monthDays.filter((day) => day <= 28);
  const written = long.map((day) =>
    writeRecurrence({
      ...recurrence,
      monthDays: [28, 29, 30, 31].filter((each) => each <= day),
      position: -1,
    }),
  );
  return short.length > 0 ? [writeRecurrence({ ...recurrence, monthDays: short }), ...written] : written;
}

/** Hours are counted in time that passes, so that none is left out or doubled when the clock is moved. */
function nextHour(recurrence: Recurrence, start: Wall, zone: string, after: number): number | undefined {
  const first = momentOf(start, zone);
  const step = recurrence.interval * hour;
  const at = first + Math.max(0, Math.floor((after - first) / step) + 1) * step;
  const { until } = recurrence;
  return until && wallAt(at, zone).toPlainDate().toString() > until ? undefined : at;
}

function nextRepeat({ rrule, start }: Repeat, zone: string, after: number): number | undefined {
  const recurrence = parseRecurrence(rrule);
  if (!recurrence) return undefined;
  const wall = parseWall(start);
  if (recurrence.frequency === 'HOURLY') return nextHour(recurrence, wall, zone, after);
  const dtstart = wall.toZonedDateTime('UTC');
  const series = expansions(recurrence).map((text) => new RRuleTemporal({ rruleString: text, dtstart }));
  let from = floating(wallAt(after, zone)) - longestShift;
  for (;;) {
    const coming = series.flatMap((each) => each.next(new Date(from), false)?.epochMilliseconds ?? []);
    if (coming.length === 0) return undefined;
    from = Math.min(...coming);
    const at = momentOf(wallAt(from, 'UTC'), zone);
    if (at > after) return at;
  }
}

/**
 * The first moment strictly after `after`, both in milliseconds since 1970; undefined when there is none.
 * @throws RangeError for an unknown zone
 */
export function nextMoment(rule: Rule, zone: string, after: number): number | undefined {
  if (rule.kind === 'once') return rule.at > after ? rule.at : undefined;
  return rule.kind === 'repeat' ? nextRepeat(rule, zone, after) : undefined;
}

/** At most `count` moments after `after`, in order. */
export function upcoming(rule: Rule, zone: string, after: number, count: number): number[] {
  const moments: number[] = [];
  while (moments.length < count) {
    const next = nextMoment(rule, zone, moments.at(-1) ?? after);
    if (next === undefined) break;
    moments.push(next);
  }
  return moments;
}

/** A delivery this much behind its moment is said to be late. */
const lateAfter = 10 * 60_000;

/** Nobody reads "missed 4,000 times"; counting stops here. */
const mostSkipped = 100;

export type Missed = {
  readonly late: boolean;
  /** Moments between the one delivered now and `next` that are not delivered at all; at most 100 are counted. */
  readonly skipped: number;
  /** In the future, even when several moments passed; undefined: the series is over. */
  readonly next: number | undefined;
};

/**
 * What becomes of a rule whose moment `dueAt` is delivered at `now`, however long nobody looked: one delivery, not a burst.
 * A clock that was set back (`now` before `dueAt`) does not bring the same moment again.
 */
export function missed(rule: Rule, zone: string, dueAt: number, now: number): Missed {
  const next = nextMoment(rule, zone, Math.max(now, dueAt));
  const between = now - dueAt < hour ? [] : upcoming(rule, zone, dueAt, mostSkipped);
  return {
    late: now - dueAt >= lateAfter,
    skipped: between.filter((at) => at <= now).length,
    next,
  };
}
