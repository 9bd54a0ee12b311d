// Updates by webhook: the way for several instances. Telegram brings an update again until it is answered with 200, so
// whatever fails here and would fail again is logged and counts as done.
import { setTimeout as pause } from 'node:timers/promises';
import type { Bot } from 'grammy';
import type { Update } from 'grammy/types';
import type { Log } from '../log.ts';
import type { Ctx } from './context.ts';
import type { Intake } from './intake.ts';
import { allowedUpdates } from './updates.ts';

export interface WebhookParts {
  readonly bot: Bot<Ctx>;
  readonly log: Log;
  readonly url: string;
  readonly secret: string;
}

export interface WebhookIntake extends Intake {
  /** For the server. Rejects when the bot is stopping: another instance, or the next start, shall have the update. */
  handle(update: object): Promise<void>;
  /** Tells Telegram where to bring updates; when the server listens. */
  open(): Promise<void>;
}

const MOST_AT_ONCE = 40;
const LOOK_EVERY_MS = 10;

export function createWebhook({ bot, log, url, secret }: WebhookParts): WebhookIntake {
  let state: ReturnType<Intake['state']> = { up: false, reason: 'the webhook has not been set yet' };
  let opening = (): void => {};
  const opened = new Promise<void>((resolve) => {
    opening = resolve;
  });
  let underWay = 0;
  let stopping = false;

  return {
    state: () => state,
    opened,
    async open() {
      await bot.api.setWebhook(url, {
        secret_token: secret,
        allowed_updates: allowedUpdates,
        max_connections: MOST_AT_ONCE,
      });
      state = { up: true, by: 'webhook' };
      opening();
      log.info('webhook set');
    },
    async handle(update) {
      if (stopping) throw new Stopping();
      if (!isUpdate(update)) return;
      underWay += 1;
      try {
        await bot.handleUpdate(update);
      } catch (err) {
        log.error({ err }, 'an update could not be handled');
      } finally {
        underWay -= 1;
      }
    },
    async stop() {
      stopping = true;
      state = { up: false, reason: 'the bot is stopping' };
      while (underWay > 0) await pause(LOOK_EVERY_MS);
    },
  };
}

/** For Telegram, which brings the update again. */
class Stopping extends Error {
  override readonly name = 'Stopping';
}

/** The secret has proved that it comes from Telegram; what is inside, grammY's filters look at. */
function isUpdate(update: object): update is Update {
  return 'update_id' in update && Number.isSafeInteger(update.update_id);
}
