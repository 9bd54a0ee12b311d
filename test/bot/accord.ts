// The real bot on a local Telegram, for stories: its engine on the real data, its store in a folder of its own.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDialogue, type Talk } from '../../src/bot/dialogue.ts';
import { createBot, type Dependencies } from '../../src/bot/index.ts';
import { startPolling } from '../../src/bot/polling.ts';
import { createDelivering } from '../../src/bot/reminding/deliver.ts';
import { createLog } from '../../src/log.ts';
import { openReminders } from '../../src/main/reminders.ts';
import { realClock } from '../../src/main/run.ts';
import { movableClock } from '../../src/playground/clock.ts';
import { createMetrics } from '../../src/server/metrics.ts';
import { openStores } from '../../src/stores/open.ts';
import type { Stores } from '../../src/stores/ports.ts';
import { catalog } from '../real/catalog.ts';
import { engine } from '../real/engine.ts';
import { translate } from '../real/translate.ts';
import { startTelegram, type TestTelegram, type TestTelegramOptions } from '../support/telegram.ts';

/** What the bot knows; absent: the real data. */
export type Data = Pick<Dependencies, 'catalog' | 'engine'>;

export interface AccordOptions {
  readonly data?: Data;
  readonly telegram?: TestTelegramOptions;
  /** Absent: the embedded store. */
  readonly redisUrl?: string;
  /** Puts something in the way of the stores, such as an outage. */
  readonly disturb?: (stores: Stores<Talk>) => Stores<Talk>;
  readonly changes?: Partial<Dependencies>;
}

export interface Accord {
  readonly telegram: TestTelegram;
  readonly stores: Stores<Talk>;
  readonly reminders: Dependencies['reminders'];
  /** Milliseconds since 1970, by the clock of the bot. */
  now(): number;
  /** Lets time pass for the bot, and with it what is due; not for a queue on Redis. */
  passes(milliseconds: number): void;
  /** Lines of the log so far, at level debug. A story that means to cause an error takes its line out. */
  readonly log: string[];
  /** What the counters say, as Prometheus reads it. */
  metrics(): Promise<string>;
  /** A new start on the same state; with other data perhaps. */
  restarts(data?: Data): Promise<void>;
  /** Leaves Telegram and the stores to another bot. */
  stopsPolling(): Promise<void>;
  close(): Promise<void>;
}

/** A bot beside the world it is given, on the real data and words. */
export function accordBot(
  world: Pick<Dependencies, 'stores' | 'reminders' | 'log' | 'metrics'>,
  { token, apiRoot, bot }: TestTelegram,
  changes: Partial<Dependencies> = {},
) {
  return createBot({
    ...world,
    token,
    apiRoot,
    botInfo: bot,
    catalog,
    engine,
    translate,
    defaultLocale: 'en',
    now: realClock.now,
    ...changes,
  });
}

const unlimited = { everyMs: 0.001, burst: 1_000_000 };
const AT_ANY_PACE = { overall: unlimited, chat: unlimited, group: unlimited };

/** Starts it. At `close`, an error in the log or a surprise of Telegram's fails the story. */
export async function startAccord(options: AccordOptions = {}): Promise<Accord> {
  const telegram = await startTelegram({ username: 'accord_bot', ...options.telegram });
  const stateDir = mkdtempSync(join(tmpdir(), 'accord-bot-'));
  const log: string[] = [];
  const settings = { logLevel: 'debug', logQuestions: false, botToken: telegram.token } as const;
  const logger = createLog({ ...settings, redisUrl: options.redisUrl, webhook: undefined }, (line) =>
    log.push(line),
  );
  const metrics = createMetrics();
  const clock = movableClock(realClock.now);
  const { now } = clock;
  const persistence = { firstPauseMs: 5 };

  async function run(data: Data) {
    const opened = await openStores(
      { stateDir, redisUrl: options.redisUrl },
      { parseDialogue, log: logger, now, rates: AT_ANY_PACE },
    );
    const stores = options.disturb?.(opened) ?? opened;
    const reminders = await openReminders({
      ...createDelivering({
        token: telegram.token,
        apiRoot: telegram.apiRoot,
        ...data,
        translate,
        now,
        log: logger,
        persistence,
      }),
      config: { redisUrl: options.redisUrl },
      catalog: data.catalog,
      stores,
      rates: AT_ANY_PACE,
      log: logger,
      now,
      onMove: clock.onMove,
    });
    const bot = accordBot({ stores, reminders, log: logger, metrics }, telegram, {
      now,
      persistence,
      ...data,
      ...options.changes,
    });
    reminders.start();
    const intake = startPolling({ bot, log: logger, onEnd: (error) => log.push(`polling ended: ${error}`) });
    const stop = async () => {
      await Promise.all([intake.stop(), reminders.stop()]);
      await opened.close();
    };
    return { stores: opened, reminders, intake, stop };
  }

  let data = options.data ?? { catalog, engine };
  let running = await run(data);
  return {
    telegram,
    log,
    get stores() {
      return running.stores;
    },
    get reminders() {
      return running.reminders;
    },
    now,
    passes: clock.move,
    metrics: () => metrics.text(),
    async restarts(given) {
      await running.stop();
      data = given ?? data;
      running = await run(data);
    },
    stopsPolling: () => running.intake.stop(),
    async close() {
      await running.stop();
      rmSync(stateDir, { recursive: true, force: true });
      await telegram.close();
      const errors = log.filter((line) => !/^\{"level":([123]0|40),/.test(line));
      if (errors.length > 0) throw new Error(`There are errors in the log:\n${errors.join('')}`);
    },
  };
}
