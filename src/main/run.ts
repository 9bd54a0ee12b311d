// Puts the parts together and starts the bot, whichever Telegram it talks to. Opens them in order; `closings` grow by how
// each is closed.
import { setTimeout as pause } from 'node:timers/promises';
import { parseDialogue } from '../bot/dialogue.ts';
import { createBot } from '../bot/index.ts';
import type { Intake } from '../bot/intake.ts';
import { setUpProfile } from '../bot/profile.ts';
import { createDelivering } from '../bot/reminding/deliver.ts';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import { startServer } from '../server/listen.ts';
import { createMetrics } from '../server/metrics.ts';
import { createServer } from '../server/server.ts';
import { openStores } from '../stores/open.ts';
import type { Knowledge } from './knowledge.ts';
import { openReminders } from './reminders.ts';
import { createThumbnails } from './thumbnails.ts';

const FINISH_WITHIN_MS = 5_500;
const SERVER_GRACE_MS = 2_000;
const LONG_POLL_GOES_OUT_MS = 30;

export type Closing = { readonly what: string; readonly close: () => Promise<unknown> };

/** The one clock of everything that has to do with time. */
export interface Clock {
  /** Milliseconds since 1970, with fractions. */
  readonly now: () => number;
  /** Called when the time has jumped, so that whoever waits on a timer looks anew. Returns the function that stops it. */
  onMove(listener: () => void): () => void;
}

/** Monotonic, and never moved. */
export const realClock: Clock = {
  now: () => performance.timeOrigin + performance.now(),
  onMove: () => () => {},
};

export interface Run {
  readonly config: Config;
  readonly token: string;
  readonly knowledge: Knowledge;
  readonly clock: Clock;
  readonly log: Log;
  /** What was opened last is to be closed first. */
  readonly closings: Closing[];
  /** The bot cannot go on. */
  readonly onEnd: (error: unknown) => void;
}

/** Resolves when the bot is there for its users. */
export async function startBot({
  config,
  token,
  knowledge,
  clock,
  log,
  closings,
  onEnd,
}: Run): Promise<void> {
  const { catalog, engine, translate } = knowledge;
  const { telegramApiRoot: apiRoot, defaultLocale } = config;
  const { now } = clock;
  const metrics = createMetrics();
  const opened = await openStores(config, { parseDialogue, log, now, onFailure: metrics.storeFailed });
  closings.push({ what: 'the stores', close: () => opened.close() });
  const reminders = await openReminders({
    config,
    catalog,
    stores: opened,
    log,
    now,
    onMove: clock.onMove,
    onResult: metrics.reminded,
    ...createDelivering({ token, apiRoot, catalog, engine, translate, now, log }),
  });
  metrics.countsPending(() => reminders.pending());
  // Alarms are forgotten with the reminders that they belong to.
  const stores = {
    ...opened,
    forget: async (user: number) => {
      await reminders.forget(user);
      await opened.forget(user);
    },
  };

  const parts = { catalog, engine, translate, stores, reminders, log, metrics, now };
  const thumbnails = config.webhook && createThumbnails(config.webhook.url);
  const bot = createBot({
    ...parts,
    token,
    apiRoot,
    defaultLocale,
    thumbnails: thumbnails?.urlOf,
    ephemeral: true,
  });

  let intake: Intake | undefined;
  const webhook =
    config.webhook && (await import('../bot/webhook.ts')).createWebhook({ bot, log, ...config.webhook });
  const app = createServer({
    health: {
      pingStore: () => stores.ping(),
      intake: () => intake?.state() ?? { up: false, reason: 'Telegram has not answered yet' },
    },
    metrics,
    log,
    thumbnails: thumbnails?.png,
    webhook: webhook && config.webhook && { ...config.webhook, handle: (update) => webhook.handle(update) },
  });
  const server = await startServer(app, config.host, config.port);
  closings.push({ what: 'the http server', close: () => server.close(SERVER_GRACE_MS) });
  log.info({ host: config.host, port: server.port }, 'the http server listens');

  await bot.init();
  if (webhook) {
    await webhook.open();
    intake = webhook;
  } else {
    // A webhook of an earlier configuration would take the updates away.
    await bot.api.deleteWebhook();
    const { startPolling } = await import('../bot/polling.ts');
    intake = startPolling({ bot, log, onEnd });
  }
  const finished = (): Promise<unknown> =>
    Promise.race([Promise.all([intake?.stop(), reminders.stop()]), pause(FINISH_WITHIN_MS)]);
  closings.push({ what: 'the intake and the reminders', close: finished });
  log.info({ bot: bot.botInfo.username }, 'the bot is there');
  await intake.opened;
  reminders.start();
  // The next poll, the long one, goes out first.
  await pause(LONG_POLL_GOES_OUT_MS);
  engine.parse('');
  // Nobody waits for menus.
  void setUpProfile(bot.api, { translate, log });
}
