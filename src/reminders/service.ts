// Reminders as a whole, for the composition root and the bot: put together here, done in the files beside.
import type { Log } from '../log.ts';
import type { Pace, Page, Reminders } from '../stores/ports.ts';
import type { Alarms } from './alarm.ts';
import { type Chats, createChats } from './chats.ts';
import { type Commands, createCommands } from './commands.ts';
import type { Deliver, TellEnded } from './delivery.ts';
import { reminderOf } from './entry.ts';
import { createFiring } from './firing.ts';
import { newReminderId } from './ids.ts';
import { createKeeper } from './keeper.ts';
import type { News } from './news.ts';
import { type Persistence, USUAL } from './persistence.ts';
import type { Reminder } from './reminder.ts';
import { createSettling, type Result } from './settling.ts';
import { keepUp } from './upkeep.ts';
import { tellOfNews } from './watching.ts';

export interface RemindersDependencies {
  readonly stores: { readonly reminders: Reminders; readonly pace: Pace };
  readonly alarms: Alarms;
  readonly news: News;
  readonly deliver: Deliver;
  readonly tellEnded: TellEnded;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly onResult?: (result: Result, lateS: number) => void;
  readonly persistence?: Persistence;
  readonly leaseMs?: number;
  readonly upkeepEveryMs?: number;
}

export interface ReminderService extends Commands, Chats {
  get(id: string): Promise<Reminder | undefined>;
  /** The ones that have not ended, the soonest first. `total`: on all pages. */
  list(
    of: { readonly chat: number } | { readonly owner: number },
    page: Page,
  ): Promise<{ readonly reminders: readonly Reminder[]; readonly total: number }>;
  /** How many are going to be delivered at some known moment. */
  pending(): Promise<number>;
  /** Nothing is delivered before. */
  start(): void;
  /** Resolves when what is being delivered is done. */
  stop(): Promise<void>;
}

const LEASE_MS = 60_000;
const UPKEEP_EVERY_MS = 60_000;

export function createReminders(deps: RemindersDependencies): ReminderService {
  const { alarms, news, log, deliver, tellEnded } = deps;
  const { reminders, pace } = deps.stores;
  const now = (): number => Math.floor(deps.now());
  const stopping = new AbortController();
  const keeper = createKeeper({ reminders, alarms, log, now });
  const chats = createChats({ keeper, reminders, now });
  const shared = {
    reminders,
    pace,
    leaseMs: deps.leaseMs ?? LEASE_MS,
    onResult: deps.onResult ?? (() => {}),
    log,
    now,
    stopping: stopping.signal,
  };
  const settling = createSettling({
    ...shared,
    keeper,
    chats,
    tellEnded,
    persistence: deps.persistence ?? USUAL,
    release: news.present,
  });
  const fire = createFiring({ ...shared, news, deliver, settling });
  let upkeep: Promise<void> = Promise.resolve();

  return {
    ...createCommands({ keeper, newId: newReminderId, release: news.present, now }),
    ...chats,
    get: (id) => keeper.read(id),
    async list(of, page) {
      const { reminders: kept, total } = await reminders.list(of, page);
      return { reminders: kept.flatMap((one) => reminderOf(one) ?? []), total };
    },
    pending: () => reminders.pending(),
    start() {
      alarms.start(fire);
      upkeep = keepUp({
        reminders,
        alarms,
        news,
        tellOfNews: () => tellOfNews({ reminders, keeper, news, now }),
        log,
        now,
        everyMs: deps.upkeepEveryMs ?? UPKEEP_EVERY_MS,
        stopping: stopping.signal,
      });
    },
    async stop() {
      stopping.abort();
      await Promise.all([alarms.stop(), upkeep]);
    },
  };
}
