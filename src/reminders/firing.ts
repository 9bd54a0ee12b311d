// An alarm rang: claim the reminder, wait for a turn, deliver, settle. At least once, and twice only if the process ends
// between sending and settling, or if the store cannot be reached for as long as a lease lasts.
import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '../log.ts';
import { StoreUnavailable } from '../stores/errors.ts';
import type { KeptReminder, Pace, Reminders } from '../stores/ports.ts';
import type { Again, Fire } from './alarm.ts';
import type { Chats } from './chats.ts';
import type { Deliver, Delivery, Occasion, TellEnded } from './delivery.ts';
import { reminderOf } from './entry.ts';
import type { Keeper } from './keeper.ts';
import type { News } from './news.ts';
import { type Persistence, pauseAfter } from './persistence.ts';
import { awakened, delivered, ended, failed, meantFor } from './plan.ts';
import type { Reminder } from './reminder.ts';
import { missed } from './schedule.ts';

/** What became of a delivery, for the metrics. `nothing`: a change that was taken back before it was told. */
export type Result = 'sent' | 'gone' | 'failed' | 'limited' | 'moved' | 'ended' | 'nothing';

export interface FiringDependencies {
  readonly reminders: Reminders;
  readonly pace: Pace;
  readonly keeper: Keeper;
  readonly chats: Chats;
  readonly news: News;
  readonly deliver: Deliver;
  readonly tellEnded: TellEnded;
  readonly persistence: Persistence;
  /** How long others leave a reminder alone that a process has claimed. It is renewed while the process lives. */
  readonly leaseMs: number;
  /** `lateS`: seconds after the moment it was meant for. */
  readonly onResult: (result: Result, lateS: number) => void;
  readonly log: Log;
  readonly now: () => number;
  readonly stopping: AbortSignal;
}

/** Shorter waits for one's turn are waited for; longer ones would keep a process from everything else. */
const WAITS_MS = 2_000;
const UNREADABLE_WAITS_MS = 3_600_000;
const OLD_DATA_WAITS_MS = 60_000;
const SETTLE_AGAIN_MS = 1_000;

export function createFiring(deps: FiringDependencies): Fire {
  const { reminders, pace, keeper, chats, news, persistence, leaseMs, log, now, stopping } = deps;

  async function fire(id: string): Promise<Again> {
    const claim = await reminders.claim(id, now(), leaseMs);
    if (claim.kind === 'none') return undefined;
    if (claim.kind === 'later') return { at: claim.at };
    const reminder = reminderOf(claim.reminder);
    if (!reminder) {
      log.warn({ reminder: id }, 'a reminder cannot be read and is left alone for an hour');
      return putOff(claim.reminder, UNREADABLE_WAITS_MS);
    }
    // Another process will tell it, with data that this one does not have.
    if (reminder.rule.kind === 'change' && !(await news.isNewest()))
      return putOff(claim.reminder, OLD_DATA_WAITS_MS);
    return (await untilItsTurn(claim.reminder)) ?? (await handle(claim.reminder, reminder));
  }

  /** Lets it be due a little later. It counts neither as a delivery nor as a failure. */
  async function putOff({ id, version }: KeptReminder, waitMs: number): Promise<Again> {
    const at = now() + Math.ceil(waitMs);
    await reminders.hold(id, version, at);
    return { at };
  }

  /** Undefined when its turn has come. */
  async function untilItsTurn(claimed: KeptReminder): Promise<Again> {
    for (;;) {
      if (stopping.aborted) return putOff(claimed, 0);
      const turn = await pace.take(claimed.chat);
      if (turn.go) return undefined;
      const { waitMs, because } = turn;
      if (because !== 'overall' || waitMs > WAITS_MS) {
        const again = await putOff(claimed, waitMs);
        return because === 'pause' ? { pauseMs: waitMs } : again;
      }
      await pause(waitMs, undefined, { signal: stopping }).catch(() => {});
    }
  }

  async function handle(claimed: KeptReminder, reminder: Reminder): Promise<Again> {
    const occasion = await occasionOf(reminder);
    const lateS = (now() - occasion.meantFor) / 1_000;
    const awaited = occasion.meantFor === reminder.snoozedTo || reminder.rule.kind !== 'change';
    if (!awaited && occasion.changes.length === 0) {
      await settle(reminder, (one) => ({ ...awakened(one, undefined), release: news.present }));
      deps.onResult('nothing', lateS);
      return undefined;
    }
    const renewal = setInterval(() => {
      // If it cannot be renewed, the settling shows whether that mattered.
      reminders.hold(claimed.id, claimed.version, now() + leaseMs).catch(() => {});
    }, leaseMs / 3);
    try {
      const delivery = await deliverSafely(reminder, occasion);
      return await conclude(claimed, reminder, delivery, lateS);
    } finally {
      clearInterval(renewal);
    }
  }

  async function occasionOf(reminder: Reminder): Promise<Occasion> {
    const { rule, zone, topic, release, nextAt, seriesAt } = reminder;
    const meant = meantFor(reminder) ?? nextAt ?? now();
    const { late, skipped } = missed(rule, zone, meant, now());
    const changes = await news.since(release, topic);
    return { meantFor: meant, late, skipped: meant === seriesAt ? skipped : 0, changes };
  }

  async function deliverSafely(reminder: Reminder, occasion: Occasion): Promise<Delivery> {
    try {
      return await deps.deliver(reminder, occasion);
    } catch (err) {
      log.warn({ err, reminder: reminder.id }, 'a reminder could not be delivered');
      return 'failed';
    }
  }

  async function conclude(
    claimed: KeptReminder,
    reminder: Reminder,
    delivery: Delivery,
    lateS: number,
  ): Promise<Again> {
    const count = (result: Result): void => deps.onResult(result, lateS);
    if (delivery === 'sent') {
      count('sent');
      await settle(reminder, (one) => delivered(one, now(), news.present));
    } else if (delivery === 'gone') {
      count('gone');
      await patiently(() => chats.silence(claimed.chat));
    } else if (delivery === 'failed') {
      count((await giveUp(reminder)) ? 'ended' : 'failed');
    } else if ('retryAfterS' in delivery) {
      count('limited');
      const pauseMs = delivery.retryAfterS * 1_000;
      await pace.pause(pauseMs);
      await putOff(claimed, pauseMs);
      return { pauseMs };
    } else {
      count('moved');
      await patiently(() => chats.move(claimed.chat, delivery.migratedTo));
      const moved = await reminders.get(claimed.id);
      return moved && putOff(moved, 0);
    }
    return undefined;
  }

  /** Plans another try, or ends it. Resolves to whether it has ended. */
  async function giveUp(reminder: Reminder): Promise<boolean> {
    const { since = now(), tries = 0 } = reminder.failing ?? {};
    const hopeless = now() - since >= persistence.endAfterMs;
    await settle(reminder, (one) =>
      hopeless ? ended(one, now()) : failed(one, now(), now() + pauseAfter(tries, persistence)),
    );
    if (hopeless)
      await deps
        .tellEnded(reminder)
        .catch((err: unknown) => log.warn({ err }, 'nobody could be told that a reminder was given up'));
    return hopeless;
  }

  /** Where its people have given it another moment meanwhile, theirs holds. */
  async function settle(reminder: Reminder, next: (one: Reminder) => Reminder): Promise<void> {
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
        await pause(SETTLE_AGAIN_MS, undefined, { signal: stopping }).catch(() => {});
      }
    }
  }

  return fire;
}
