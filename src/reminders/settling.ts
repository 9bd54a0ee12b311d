// After a delivery: what became of it goes into the record, and with it when the reminder is due next.
import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '../log.ts';
import { StoreUnavailable } from '../stores/errors.ts';
import type { KeptReminder, Pace, Reminders } from '../stores/ports.ts';
import type { Again } from './alarm.ts';
import type { Chats } from './chats.ts';
import type { Delivery, TellEnded } from './delivery.ts';
import type { Keeper } from './keeper.ts';
import { type Persistence, pauseAfter } from './persistence.ts';
import { awakened, delivered, ended, failed } from './plan.ts';
import type { Reminder } from './reminder.ts';

/** What became of a delivery, for the metrics. `nothing`: a change that was taken back before it was told. */
export type Result = 'sent' | 'gone' | 'failed' | 'limited' | 'moved' | 'ended' | 'nothing';

export interface SettlingDependencies {
  readonly reminders: Reminders;
  readonly pace: Pace;
  readonly keeper: Keeper;
  readonly chats: Chats;
  readonly tellEnded: TellEnded;
  readonly persistence: Persistence;
  /** The release of the data that was shown. */
  readonly release: string;
  readonly leaseMs: number;
  readonly onResult: (result: Result, lateS: number) => void;
  readonly log: Log;
  readonly now: () => number;
  readonly stopping: AbortSignal;
}

export interface Settling {
  settle(claimed: KeptReminder, reminder: Reminder, delivery: Delivery, lateS: number): Promise<Again>;
  /** A change that was taken back before it was told. */
  nothingToTell(reminder: Reminder): Promise<void>;
  /** Lets it be due a little later. It counts neither as a delivery nor as a failure. */
  putOff(claimed: KeptReminder, waitMs: number): Promise<Again>;
}

const AGAIN_MS = 1_000;

export function createSettling(deps: SettlingDependencies): Settling {
  const { reminders, pace, keeper, chats, persistence, release, leaseMs, log, now, stopping } = deps;

  async function putOff({ id, version }: KeptReminder, waitMs: number): Promise<Again> {
    const at = now() + Math.ceil(waitMs);
    await reminders.hold(id, version, at);
    return { at };
  }

  /** Where its people have given it another moment meanwhile, theirs holds. */
  async function note(reminder: Reminder, next: (one: Reminder) => Reminder): Promise<void> {
    await patiently(() =>
      keeper.change(reminder.id, (one) => (one.nextAt === reminder.nextAt ? next(one) : one)),
    );
  }

  /** What was sent must be noted, also if the store is away for a moment: else it would be sent again. */
  async function patiently<T>(write: () => Promise<T>): Promise<T> {
    const deadline = now() + leaseMs;
    for (;;) {
      try {
        return await write();
      } catch (error) {
        if (!(error instanceof StoreUnavailable) || stopping.aborted || now() > deadline) throw error;
        await pause(AGAIN_MS, undefined, { signal: stopping }).catch(() => {});
      }
    }
  }

  /** Plans another try, or ends it. Resolves to what was decided. */
  async function tryAgainOrEnd(reminder: Reminder): Promise<'failed' | 'ended'> {
    const { since = now(), tries = 0 } = reminder.failing ?? {};
    if (now() - since < persistence.endAfterMs) {
      await note(reminder, (one) => failed(one, now(), now() + pauseAfter(tries, persistence)));
      return 'failed';
    }
    await note(reminder, (one) => ended(one, now()));
    await deps
      .tellEnded(reminder)
      .catch((err: unknown) => log.warn({ err }, 'nobody could be told that a reminder was given up'));
    return 'ended';
  }

  return {
    putOff,
    nothingToTell: (reminder) => note(reminder, (one) => ({ ...awakened(one, undefined), release })),

    async settle(claimed, reminder, delivery, lateS) {
      const count = (result: Result): void => deps.onResult(result, lateS);
      if (delivery === 'sent') {
        count('sent');
        await note(reminder, (one) => delivered(one, now(), release));
      } else if (delivery === 'gone') {
        count('gone');
        await patiently(() => chats.silence(claimed.chat));
      } else if (delivery === 'failed') {
        count(await tryAgainOrEnd(reminder));
      } else if ('retryAfterS' in delivery) {
        count('limited');
        const pauseMs = delivery.retryAfterS * 1_000;
        await patiently(() => pace.pause(pauseMs));
        await putOff(claimed, pauseMs);
        return { pauseMs };
      } else {
        count('moved');
        await patiently(() => chats.move(claimed.chat, delivery.migratedTo));
        const moved = await reminders.get(claimed.id);
        return moved && putOff(moved, 0);
      }
      return undefined;
    },
  };
}
