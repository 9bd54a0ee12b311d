// Between a reminder and what the store keeps of it: a body, and beside it what it is searched by.
import type { KeptReminder, ReminderEntry } from '../stores/ports.ts';
import { type Reminder, reminder } from './reminder.ts';

/** Long enough to press "snooze" after a holiday. */
const ENDED_IS_KEPT_MS = 30 * 24 * 3_600_000;

/** Waits for a change of the data, and none is waiting to be told. */
export const watches = ({ state, rule, seriesAt }: Reminder): boolean =>
  state === 'active' && rule.kind === 'change' && seriesAt === undefined;

export function entryOf(given: Reminder): ReminderEntry {
  const { id, owner, chat, state, nextAt, release, endedAt } = given;
  return {
    id,
    owner,
    chat,
    live: state !== 'ended',
    nextAt,
    watches: watches(given),
    release,
    expiresAt: endedAt === undefined ? undefined : endedAt + ENDED_IS_KEPT_MS,
    body: JSON.stringify(given),
  };
}

/** Undefined for a body that cannot be read; a newer version may have written it. */
export function reminderOf({ body, chat }: KeptReminder): Reminder | undefined {
  try {
    const read = reminder.safeParse(JSON.parse(body)).data;
    // The store may have moved it with its group.
    return read && { ...read, chat };
  } catch {
    return undefined;
  }
}
