// Reading and changing records so that nobody's change is lost, with the alarm following the record.
import type { Log } from '../log.ts';
import type { KeptReminder, Reminders } from '../stores/ports.ts';
import type { Alarms } from './alarm.ts';
import { entryOf, reminderOf } from './entry.ts';
import { mostIn, type Problem } from './limits.ts';
import type { Reminder } from './reminder.ts';

export type Outcome =
  | { readonly ok: true; readonly reminder: Reminder }
  | { readonly ok: false; readonly problem: Problem };

export const refused = (problem: Problem): Outcome => ({ ok: false, problem });

export interface Keeper {
  add(reminder: Reminder): Promise<Outcome | 'taken'>;
  read(id: string): Promise<Reminder | undefined>;
  /** `next` makes the new record or says what stands against it; it is called again when somebody else was faster. */
  change(id: string, next: (current: Reminder) => Reminder | Problem): Promise<Outcome>;
  remove(reminder: Reminder): Promise<boolean>;
  /** Takes the alarm back of a record that is not there any more. */
  cancel(reminder: Reminder): Promise<void>;
  /** All live ones, as they were when it began. */
  all(of: { readonly chat: number } | { readonly owner: number }): Promise<readonly Reminder[]>;
}

export interface KeeperDependencies {
  readonly reminders: Reminders;
  readonly alarms: Alarms;
  readonly log: Log;
  readonly now: () => number;
}

// Nobody changes one reminder twenty times at once.
const MOST_LOST_RACES = 20;
const PAGE = 200;

export function createKeeper({ reminders, alarms, log, now }: KeeperDependencies): Keeper {
  /** An alarm that could not be set now is set by the upkeep. */
  async function follow(id: string, before: number | undefined, after: number | undefined): Promise<void> {
    if (before === after) return;
    try {
      // One whose moment has come is ringing, or will in vain.
      if (before !== undefined && before > now()) await alarms.cancel(id, before);
      if (after !== undefined) await alarms.set(id, after);
    } catch (err) {
      log.warn({ err, reminder: id }, 'an alarm could not be set and will be later');
    }
  }

  function readable(kept: KeptReminder | undefined): Reminder | undefined {
    const reminder = kept && reminderOf(kept);
    if (kept && !reminder) log.warn({ reminder: kept.id }, 'a reminder cannot be read and counts as absent');
    return reminder;
  }

  return {
    async add(reminder) {
      const most = mostIn(reminder.chat);
      const said = await reminders.add(entryOf(reminder), most);
      if (said === 'taken') return said;
      if (said === 'full') return refused({ kind: 'tooMany', most });
      await follow(reminder.id, undefined, reminder.nextAt);
      return { ok: true, reminder };
    },

    read: async (id) => readable(await reminders.get(id)),

    async change(id, next) {
      for (let race = 0; race < MOST_LOST_RACES; race++) {
        const kept = await reminders.get(id);
        const current = readable(kept);
        if (!kept || !current) return refused({ kind: 'unknown' });
        const reminder = next(current);
        if ('kind' in reminder) return refused(reminder);
        if (reminder === current) return { ok: true, reminder };
        const most = mostIn(reminder.chat);
        const said = await reminders.change(entryOf(reminder), kept.version, most);
        if (said === 'full') return refused({ kind: 'tooMany', most });
        if (said === 'stale') continue;
        await follow(id, current.nextAt, reminder.nextAt);
        return { ok: true, reminder };
      }
      throw new Error('a reminder was changed by somebody else every time');
    },

    async remove({ id, nextAt }) {
      const was = await reminders.remove(id);
      await follow(id, nextAt, undefined);
      return was;
    },

    cancel: ({ id, nextAt }) => follow(id, nextAt, undefined),

    async all(of) {
      const found: Reminder[] = [];
      for (let offset = 0; ; offset += PAGE) {
        const page = await reminders.list(of, { offset, limit: PAGE });
        found.push(...page.reminders.flatMap((kept) => readable(kept) ?? []));
        if (offset + PAGE >= page.total) return found;
      }
    },
  };
}
