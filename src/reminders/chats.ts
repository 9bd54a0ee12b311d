// What happens to the reminders of a whole chat: it cannot be written to, it can again, it moves, its user leaves.
import type { Reminders } from '../stores/ports.ts';
import type { Keeper } from './keeper.ts';
import { begun, planned, stopped } from './plan.ts';
import type { Reminder } from './reminder.ts';

export interface Chats {
  /** Nothing is delivered there until it revives. What the people have paused stays paused. */
  silence(chat: number): Promise<void>;
  /** On /start, or when the bot is let in again. Resolves to how many reminders came back. */
  revive(chat: number): Promise<number>;
  /** A group became a supergroup. May be repeated. */
  move(from: number, to: number): Promise<void>;
  /** Removes the reminders of a user everywhere, and their alarms. */
  forget(user: number): Promise<void>;
}

export interface ChatsDependencies {
  readonly keeper: Keeper;
  readonly reminders: Reminders;
  readonly now: () => number;
}

export function createChats({ keeper, reminders, now }: ChatsDependencies): Chats {
  async function changeAll(chat: number, from: Reminder['state'], next: (one: Reminder) => Reminder) {
    const matching = (await keeper.all({ chat })).filter(({ state }) => state === from);
    for (const { id } of matching) await keeper.change(id, (one) => (one.state === from ? next(one) : one));
    return matching.length;
  }

  return {
    async silence(chat) {
      await changeAll(chat, 'active', (one) => stopped(one, 'silent'));
    },
    revive: (chat) => changeAll(chat, 'silent', (one) => revived(one, now())),
    move: (from, to) => reminders.moveChat(from, to),
    async forget(user) {
      const known = await keeper.all({ owner: user });
      // First the records: an alarm without one rings in vain, a record without an alarm would be given one.
      await reminders.forget(user);
      for (const reminder of known) await keeper.cancel(reminder);
    },
  };
}

/** By its rule from now on. A single moment that passed meanwhile is made up for: it was asked for and never came. */
function revived(reminder: Reminder, now: number): Reminder {
  const { rule } = reminder;
  const next = begun(reminder, now);
  return rule.kind === 'once' && rule.at <= now ? planned(next, { seriesAt: rule.at }) : next;
}
