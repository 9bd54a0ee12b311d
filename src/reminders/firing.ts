// An alarm rang: claim the reminder, wait for a turn, deliver. At least once, and twice only if the process ends between
// sending and settling, or if the store cannot be reached for as long as a lease lasts.
import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '../log.ts';
import type { KeptReminder, Pace, Reminders } from '../stores/ports.ts';
import type { Again, Fire } from './alarm.ts';
import type { Deliver, Delivery, Occasion } from './delivery.ts';
import { reminderOf } from './entry.ts';
import type { News } from './news.ts';
import { meantFor } from './plan.ts';
import type { Reminder } from './reminder.ts';
import { missed } from './schedule.ts';
import type { Result, Settling } from './settling.ts';

export interface FiringDependencies {
  readonly reminders: Reminders;
  readonly pace: Pace;
  readonly news: News;
  readonly deliver: Deliver;
  readonly settling: Settling;
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

export function createFiring(deps: FiringDependencies): Fire {
  const { reminders, pace, news, settling, leaseMs, log, now, stopping } = deps;

  async function fire(id: string): Promise<Again> {
    const claim = await reminders.claim(id, now(), leaseMs);
    if (claim.kind === 'none') return undefined;
    if (claim.kind === 'later') return { at: claim.at };
    const reminder = reminderOf(claim.reminder);
    if (!reminder) {
      log.warn({ reminder: id }, 'a reminder cannot be read and is left alone for an hour');
      return settling.putOff(claim.reminder, UNREADABLE_WAITS_MS);
    }
    // Another process will tell it, with data that this one does not have.
    if (reminder.rule.kind === 'change' && !(await news.isNewest()))
      return settling.putOff(claim.reminder, OLD_DATA_WAITS_MS);
    return (await untilItsTurn(claim.reminder)) ?? (await handle(claim.reminder, reminder));
  }

  /** Undefined when its turn has come. */
  async function untilItsTurn(claimed: KeptReminder): Promise<Again> {
    for (;;) {
      if (stopping.aborted) return settling.putOff(claimed, 0);
      const turn = await pace.take(claimed.chat);
      if (turn.go) return undefined;
      const { waitMs, because } = turn;
      if (because !== 'overall' || waitMs > WAITS_MS) {
        const again = await settling.putOff(claimed, waitMs);
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
      deps.onResult('nothing', lateS);
      await settling.nothingToTell(reminder);
      return undefined;
    }
    const renewal = setInterval(() => {
      // If it cannot be renewed, the settling shows whether that mattered.
      reminders.hold(claimed.id, claimed.version, now() + leaseMs).catch(() => {});
    }, leaseMs / 3);
    try {
      const delivery = await deliverSafely(reminder, occasion);
      return await settling.settle(claimed, reminder, delivery, lateS);
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

  return fire;
}
