// A Telegram on this machine: the Bot API on loopback, and a world of users and chats behind it.
import type { UserFromGetMe } from '@grammyjs/types';
import { type Call, Calls, type Surprise } from './calls.ts';
import { answer } from './dispatch.ts';
import { Failures } from './failures.ts';
import { botApi } from './http/app.ts';
import { listen } from './http/listen.ts';
import { addPage } from './http/page.ts';
import { type LocalTelegramOptions, newWorld, settled } from './options.ts';
import { Rates } from './rates.ts';
import { Poller } from './updates/poll.ts';
import { telegramsRetryDelay, Webhook } from './updates/webhook.ts';
import { type Stage, stageOf } from './world/stage.ts';

export type { LocalTelegramOptions } from './options.ts';

/** What is going on between the bot and Telegram: for whoever waits until it is over. */
export interface Activity {
  /** Calls not answered yet, or updates the bot has not taken. */
  readonly busy: boolean;
  /** Whether a bot is there to take updates: it polls, or has a webhook. */
  readonly attended: boolean;
  /** Called on every change. Returns the function that stops it. */
  watch(watcher: () => void): () => void;
}

export interface LocalTelegram {
  /** For the bot: what it has in place of https://api.telegram.org. */
  readonly apiRoot: string;
  readonly token: string;
  readonly bot: UserFromGetMe;
  readonly stage: Stage;
  readonly failures: Failures;
  readonly activity: Activity;
  /** Every call so far except polling, oldest first. */
  readonly calls: readonly Call[];
  surprises(): readonly Surprise[];
  /** The content of a file by its file_id, as a client shows it. */
  file(id: string): Uint8Array | undefined;
  /** Takes the surprises off the list: for a test that meant to cause them. */
  forgetSurprises(): Surprise[];
  close(): Promise<void>;
}

/** Starts it. Nothing is kept after `close`. */
export async function startLocalTelegram(options: LocalTelegramOptions = {}): Promise<LocalTelegram> {
  const { token, port, now } = settled(options);
  const world = newWorld(options);
  const calls = new Calls();
  const failures = new Failures();
  const poller = new Poller(world.updates);
  const webhook = new Webhook({
    queue: world.updates,
    now,
    retryDelay: options.webhookRetryDelay ?? telegramsRetryDelay,
    callFromAnswer: async (method, params) => {
      const call = calls.begin(method, params);
      const raw = { params, form: false, uploads: new Map(), gone: new AbortController().signal };
      calls.end(call, await answer(method, raw, around));
    },
  });
  const around = { world, poller, webhook, calls };
  const rates = options.keepRates ? new Rates(now) : undefined;
  const stage = stageOf(world);
  const watch = (watcher: () => void): (() => void) => {
    const stops = [calls.watch(watcher), world.updates.watch(watcher), world.events.watch(watcher)];
    return () => {
      for (const stop of stops) stop();
    };
  };
  const app = botApi({ token, around, failures, rates });
  if (options.page) addPage(app, { ...options.page, world, stage, calls, watch });
  const server = await listen(app, port);

  return {
    apiRoot: `http://127.0.0.1:${server.port}`,
    token,
    bot: world.bot,
    stage,
    failures,
    calls: calls.all,
    surprises: () => calls.surprises,
    file: (id) => world.files.byId(id)?.bytes,
    forgetSurprises: () => calls.forgetSurprises(),
    activity: {
      get busy() {
        return calls.inFlight > 0 || world.updates.waiting().length > 0;
      },
      get attended() {
        return poller.waiting || webhook.active;
      },
      watch,
    },
    async close() {
      poller.release();
      webhook.remove();
      await server.close();
    },
  };
}
