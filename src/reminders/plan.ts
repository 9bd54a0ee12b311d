// What becomes of a reminder's moments: when it is set, delivered, snoozed, paused, tried again. Pure.
import type { Reminder } from './reminder.ts';
import { missed, nextMoment } from './schedule.ts';

type Moments = Pick<Reminder, 'seriesAt' | 'snoozedTo' | 'failing'>;

/** The moment for which the next delivery is meant, also when it is tried again later. */
export const meantFor = ({ seriesAt, snoozedTo }: Moments): number | undefined =>
  seriesAt === undefined || snoozedTo === undefined ? (seriesAt ?? snoozedTo) : Math.min(seriesAt, snoozedTo);

/** The same with other moments, and with the `nextAt` that follows from them. Moments left out are none. */
export function planned(reminder: Reminder, moments: Moments): Reminder {
  const meant = reminder.state === 'active' ? meantFor(moments) : undefined;
  const nextAt = meant === undefined ? undefined : Math.max(meant, moments.failing?.retryAt ?? meant);
  const { seriesAt, snoozedTo, failing } = moments;
  return { ...reminder, seriesAt, snoozedTo, failing, nextAt };
}

/** From now on, by its rule alone. The moments of a rule that is over are absent. */
export const begun = (reminder: Reminder, now: number): Reminder =>
  planned(
    { ...reminder, state: 'active', endedAt: undefined },
    { seriesAt: nextMoment(reminder.rule, reminder.zone, now) },
  );

/** Asks nothing of the schedule any more. What is snoozed is dropped: whoever pauses wants silence. */
export const stopped = (reminder: Reminder, state: 'paused' | 'silent'): Reminder =>
  planned({ ...reminder, state }, {});

export const ended = (reminder: Reminder, now: number): Reminder =>
  planned({ ...reminder, state: 'ended', endedAt: now }, {});

/** Brings it once more at `at`, whatever its rule says; also one that has ended. */
export const snoozed = (reminder: Reminder, at: number): Reminder =>
  planned(
    { ...reminder, state: 'active', endedAt: undefined },
    { seriesAt: reminder.seriesAt, snoozedTo: at },
  );

/** Takes back what was snoozed. One that has nothing else before it has ended. */
export const unsnoozed = (reminder: Reminder, now: number): Reminder =>
  settled(reminder, { seriesAt: reminder.seriesAt }, now);

/** There is something to tell from `at` on; undefined: there is not any more. */
export const awakened = (reminder: Reminder, at: number | undefined): Reminder =>
  planned(reminder, { ...reminder, seriesAt: at });

/** On another wall clock. What is due already, or beside the rule, stays where it is. */
export function rezoned(reminder: Reminder, zone: string, now: number): Reminder {
  const next = { ...reminder, zone };
  const { rule, seriesAt } = reminder;
  if (rule.kind !== 'repeat' || seriesAt === undefined || seriesAt <= now) return next;
  return settled(next, { ...reminder, seriesAt: nextMoment(rule, zone, now) }, now);
}

/** After a delivery at `now`: whatever was due by then is done with, however many moments that were. */
export function delivered(reminder: Reminder, now: number, release: string): Reminder {
  const { rule, zone, seriesAt, snoozedTo } = reminder;
  const moments = {
    seriesAt: seriesAt !== undefined && seriesAt <= now ? missed(rule, zone, seriesAt, now).next : seriesAt,
    snoozedTo: snoozedTo !== undefined && snoozedTo <= now ? undefined : snoozedTo,
  };
  return settled({ ...reminder, deliveredAt: now, release }, moments, now);
}

/** To be tried again at `retryAt`. */
export const failed = (reminder: Reminder, now: number, retryAt: number): Reminder => {
  const { since = now, tries = 0 } = reminder.failing ?? {};
  return planned(reminder, { ...reminder, failing: { since, tries: tries + 1, retryAt } });
};

/** A rule that waits for data never ends by itself. */
function settled(reminder: Reminder, moments: Moments, now: number): Reminder {
  const over = reminder.rule.kind !== 'change' && meantFor(moments) === undefined;
  return over ? ended(reminder, now) : planned(reminder, moments);
}
