// Updates by long polling: the way without a public address. One process only, and no webhook beside it. A poll confirms
// to Telegram only what is handled, so that nothing is lost in a crash.
import { setTimeout as pause } from 'node:timers/promises';
import { createConcurrentSink, createRunner, createSource } from '@grammyjs/runner';
import { type Bot, type BotError, GrammyError } from 'grammy';
import type { Update } from 'grammy/types';
import type { Log } from '../log.ts';
import type { Ctx } from './context.ts';
import type { Intake } from './intake.ts';
import { Unconfirmed } from './unconfirmed.ts';
import { allowedUpdates } from './updates.ts';

/** That of the runner, which brings its own class; Node's timers want Node's. */
type Signal = NonNullable<Parameters<Bot['api']['getUpdates']>[1]>;

export interface PollingParts {
  readonly bot: Bot<Ctx>;
  readonly log: Log;
  /** Called once if polling has to end by itself: the token was revoked. */
  readonly onEnd: (error: unknown) => void;
}

// The first poll, and the first after a failure, comes back at once, so that `/readyz` need not wait for a message.
const POLL_S = 30;
// A chat with a hundred questions under way is being flooded; more would only fill the memory.
const MOST_AT_ONCE = 100;
// As Telegram has it.
const MOST_PER_POLL = 100;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;
const LOOK_EVERY_MS = 10;
// While an update is under way Telegram brings it with every poll, at once instead of after a while.
const POLL_AGAIN_AFTER_MS = 200;

/** Starts at once; the bot must know who it is (`bot.init()`). */
export function startPolling({ bot, log, onEnd }: PollingParts): Intake {
  let state: ReturnType<Intake['state']> = { up: false, reason: 'polling has not begun yet' };
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const unconfirmed = new Unconfirmed();
  let pauseMs = FIRST_PAUSE_MS;

  async function supply(limit: number, signal: Signal): Promise<Update[]> {
    for (;;) {
      try {
        const updates = await bot.api.getUpdates(
          {
            offset: unconfirmed.offset,
            limit: Math.max(1, Math.min(limit + unconfirmed.repeated, MOST_PER_POLL)),
            timeout: state.up ? POLL_S : 0,
            allowed_updates: allowedUpdates,
          },
          signal,
        );
        const fresh = unconfirmed.take(updates);
        if (!state.up) log.info('polling');
        open();
        state = { up: true, by: 'polling' };
        pauseMs = FIRST_PAUSE_MS;
        if (fresh.length > 0 || unconfirmed.repeated === 0) return fresh;
        if (updates.length >= MOST_PER_POLL) unconfirmed.letGo();
        else await Promise.race([pause(POLL_AGAIN_AFTER_MS), unconfirmed.change(), aborted(signal)]);
      } catch (err) {
        if (signal.aborted || isRefused(err)) throw err;
        if (state.up || pauseMs === FIRST_PAUSE_MS)
          log.warn({ err }, 'polling fails; trying again until it works');
        state = { up: false, reason: 'Telegram cannot be polled' };
        await Promise.race([pause(Math.max(pauseMs, askedFor(err))), aborted(signal)]);
        pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
      }
    }
  }

  /** So that the next start does not get them again; if it does, it knows them. */
  async function confirmLast(): Promise<void> {
    const { offset } = unconfirmed;
    if (offset > 0) await bot.api.getUpdates({ offset, limit: 1, timeout: 0 }).catch(() => {});
  }

  const sink = createConcurrentSink<Update, BotError<Ctx>>(
    {
      async consume(update) {
        try {
          await bot.handleUpdate(update);
        } finally {
          unconfirmed.handled(update.update_id);
        }
      },
    },
    async (error) => {
      await bot.errorHandler(error);
    },
    { concurrency: MOST_AT_ONCE },
  );
  const runner = createRunner(createSource({ supply }), sink);
  runner.start();
  runner.task()?.catch(onEnd);

  return {
    state: () => state,
    opened,
    async stop() {
      state = { up: false, reason: 'the bot is stopping' };
      await runner.stop();
      while (sink.size() > 0) await pause(LOOK_EVERY_MS);
      await confirmLast();
    },
  };
}

function aborted(signal: Signal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}

/** Nothing helps but another token. A conflict (409) passes when the other instance has stopped, as in a new release. */
function isRefused(error: unknown): boolean {
  return error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404);
}

function askedFor(error: unknown): number {
  return error instanceof GrammyError ? (error.parameters.retry_after ?? 0) * 1_000 : 0;
}
