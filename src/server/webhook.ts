// The door through which Telegram brings updates. It knows who may come in, not what an update is.
import { createHash, timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';

export interface Webhook {
  /** Path of WEBHOOK_URL. */
  readonly path: string;
  /** What Telegram sends back in `X-Telegram-Bot-Api-Secret-Token`. */
  readonly secret: string;
  /**
   * Takes the parsed JSON body, an object. Resolve also for an update that failed and would fail again; it would come
   * back for 24 hours. Reject only when Telegram should bring it again later.
   */
  handle(update: object): Promise<void>;
}

/** What the server says to the operator. */
export interface ServerLog {
  error(data: object, sentence: string): void;
}

const LARGEST_UPDATE_BYTES = 1024 * 1024;
const COME_BACK_AFTER_S = 5;

export function webhookRoutes(webhook: Webhook, log: ServerLog): Hono {
  const routes = new Hono();
  // Before the body is read: a stranger costs us a hash, not a megabyte.
  routes.use(webhook.path, async (c, next) => {
    if (!sameSecret(c.req.header('X-Telegram-Bot-Api-Secret-Token') ?? '', webhook.secret)) {
      return c.text('wrong secret token', 401);
    }
    return next();
  });
  const limit = bodyLimit({ maxSize: LARGEST_UPDATE_BYTES, onError: (c) => c.text('too large', 413) });
  routes.post(webhook.path, limit, async (c) => {
    const update: unknown = await c.req.json().catch(() => undefined);
    if (typeof update !== 'object' || update === null) return c.text('not an update', 400);
    try {
      await webhook.handle(update);
      return c.body(null, 200);
    } catch (err) {
      log.error({ err }, 'an update could not be taken up; Telegram will bring it again');
      return c.text('come back later', 503, { 'Retry-After': String(COME_BACK_AFTER_S) });
    }
  });
  return routes;
}

/** In constant time; the digests make the lengths equal, so that the length is not told either. */
function sameSecret(given: string, expected: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
