// When news may be told: not at night, and not twice within a day. Pure.
import type { Reminder } from './reminder.ts';
import type { Rule } from './rule.ts';
import { nextMoment } from './schedule.ts';

const DAY_MS = 24 * 3_600_000;

const daily = (time: string): Rule => ({ kind: 'repeat', rrule: 'FREQ=DAILY', start: `2000-01-01T${time}` });
const nightfall = daily('22:00');
const morning = daily('08:00');

/** The end of the night in `zone` if `at` lies in it, else `at` itself. */
export function outsideNight(zone: string, at: number): number {
  // A moment before, so that eight o'clock itself is morning already.
  const wakes = nextMoment(morning, zone, at - 1) ?? at;
  const sleeps = nextMoment(nightfall, zone, at) ?? at;
  return wakes < sleeps ? wakes : at;
}

/** The first moment from `now` on at which somebody may be told of a change. */
export function mayBeTold(
  { zone, deliveredAt }: Pick<Reminder, 'zone' | 'deliveredAt'>,
  now: number,
): number {
  return outsideNight(zone, Math.max(now, (deliveredAt ?? 0) + DAY_MS));
}
