// A recurrence and what completes it (a day, an hour, a beginning, an end) to a rule with its first day.

import { type Recurrence, weekdays, writeRecurrence } from '../recurrence.ts';
import type { Rule } from '../rule.ts';
import { nextMoment } from '../schedule.ts';
import { atTime, type Day, momentOf, type Wall, wallAt, writeWall } from '../wall.ts';
import type { Clock, DayPiece, Piece, Repeat, Scene } from './piece.ts';
import type { Assumed, Meaning } from './reading.ts';

type Parts = {
  readonly repeats: readonly Repeat[];
  readonly days: readonly DayPiece[];
  readonly clock: Clock & { said: boolean };
  readonly pieces: readonly Piece[];
};

const unclear: Meaning = { is: 'unclear', why: 'several' };

const namesDays = ({ days, monthDays }: Recurrence): boolean => days !== undefined || monthDays !== undefined;

/** "Every 2 weeks on Mondays" is said in two pieces; undefined where they contradict each other. */
function merged(repeats: readonly Repeat[]): Recurrence | undefined {
  const [first, second] = repeats.map(({ recurrence }) => recurrence);
  if (!first || !second) return first;
  const [open, named] = namesDays(first) ? [second, first] : [first, second];
  const fits =
    repeats.length === 2 &&
    !namesDays(open) &&
    named.interval === 1 &&
    (open.frequency === named.frequency || (open.frequency === 'DAILY' && open.interval === 1));
  return fits ? { ...named, interval: open.interval } : undefined;
}

/** "Every month" with "on the 25th"; undefined for a day that the series cannot have. */
function completed(recurrence: Recurrence, all: readonly DayPiece[]): Recurrence | undefined {
  const [day, second] = all;
  if (!day) return recurrence;
  if (namesDays(recurrence)) return undefined;
  const names = all.flatMap(({ weekday, nth }) => (weekday && nth === undefined ? [weekday] : []));
  if (recurrence.frequency === 'WEEKLY' && names.length === all.length)
    return {
      ...recurrence,
      days: weekdays.filter((each) => names.includes(each)).map((each) => ({ day: each })),
    };
  if (second) return undefined;
  const { weekday, nth, monthDay, month } = day;
  const { frequency } = recurrence;
  if (frequency === 'MONTHLY' && weekday && nth) return { ...recurrence, days: [{ day: weekday, nth }] };
  if (frequency === 'MONTHLY' && monthDay && !month) return { ...recurrence, monthDays: [monthDay] };
  if (frequency === 'YEARLY' && monthDay && month) return { ...recurrence, month, monthDays: [monthDay] };
  return undefined;
}

/** A series that names no day has that of its beginning. */
function onDayOf(recurrence: Recurrence, day: Day): Recurrence {
  const { frequency } = recurrence;
  if (namesDays(recurrence)) return recurrence;
  if (frequency === 'WEEKLY') return { ...recurrence, days: [{ day: weekdays[day.dayOfWeek - 1] ?? 'MO' }] };
  if (frequency === 'MONTHLY') return { ...recurrence, monthDays: [day.day] };
  return frequency === 'YEARLY' ? { ...recurrence, month: day.month, monthDays: [day.day] } : recurrence;
}

const rule = (recurrence: Recurrence, start: Wall): Rule => ({
  kind: 'repeat',
  rrule: writeRecurrence(recurrence),
  start: writeWall(start),
});

/** The first of its days after a moment, on the clock that was meant even if the zone skips that hour then. */
function firstOf(recurrence: Recurrence, start: Wall, after: number, { zone }: Scene): Wall | undefined {
  const at = nextMoment(rule(recurrence, start), zone, after);
  return at === undefined ? undefined : wallAt(at, zone).toPlainDate().toPlainDateTime(start.toPlainTime());
}

export function series({ repeats, days, clock, pieces }: Parts, scene: Scene): Meaning {
  const bounds = pieces.flatMap((piece) => (piece.is === 'until' || piece.is === 'from' ? [piece] : []));
  const [ends, begins] = [
    bounds.filter(({ is }) => is === 'until'),
    bounds.filter(({ is }) => is === 'from'),
  ];
  const joined = merged(repeats);
  const named = joined && completed(joined, days);
  if (!named || ends.length > 1 || begins.length > 1) return unclear;

  const assumed: Assumed[] = [];
  if (!namesDays(named) && named.frequency !== 'DAILY' && named.frequency !== 'HOURLY' && !begins[0])
    assumed.push('date');
  const isHourly = named.frequency === 'HOURLY';
  if (!clock.said && !isHourly) assumed.push('time');

  // "Every 3 months from 25 November" keeps its months even when that day is behind.
  const said = begins[0]?.day ?? repeats.find(({ begin: day }) => day)?.begin;
  const begin = said ?? scene.today;
  const recurrence = { ...onDayOf(named, begin), until: ends[0]?.day.toString() };
  const start =
    isHourly && !clock.said && !said
      ? scene.wall.round({ smallestUnit: 'minute', roundingMode: 'ceil' }).add({ hours: named.interval })
      : atTime(clock.nextDay ? begin.add({ days: 1 }) : begin, clock.hour, clock.minute);

  // "Every 2 weeks on Monday" begins with the coming Monday, whichever week that is; without a day, 2 weeks from now.
  const from = said ? momentOf(start, scene.zone) - 1 : scene.now;
  const isAnchored = !isHourly && (said !== undefined || namesDays(named));
  const anchor = isAnchored ? firstOf({ ...recurrence, interval: 1 }, start, from, scene) : start;
  const first = anchor && firstOf(recurrence, anchor, scene.now, scene);
  if (!first) return { is: 'past', at: momentOf(start, scene.zone) };
  const at = momentOf(first, scene.zone);
  if (at > scene.latest) return { is: 'tooFar', at };
  return { is: 'rule', rule: rule(recurrence, isHourly ? wallAt(at, scene.zone) : first), assumed };
}
