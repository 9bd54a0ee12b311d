// What the bot answers over http: is it alive, is it ready, what has it counted; the webhook and small pictures if there are any.
import { Hono } from 'hono';
import type { Metrics } from './metrics.ts';
import { type Health, readiness } from './readiness.ts';
import { type ServerLog, type Webhook, webhookRoutes } from './webhook.ts';

export interface ServerParts {
  readonly health: Health;
  readonly metrics: Pick<Metrics, 'text' | 'contentType'>;
  readonly log: ServerLog;
  /** Absent: updates come by polling. */
  readonly webhook?: Webhook | undefined;
  /** Small pictures by name, as PNG; undefined for a name that it does not know. Absent: there are none. */
  readonly thumbnails?: ((name: string) => Promise<Uint8Array | undefined>) | undefined;
  /** How long `/readyz` waits for the store, in milliseconds. */
  readonly patienceMs?: number;
}

// Probes commonly give up after a second or more; ours answers in time.
const PATIENCE_MS = 900;

// A picture that changes gets another name.
const FOR_A_YEAR = 'public, max-age=31536000, immutable';

/** Opens nothing: hand it to `startServer`, or ask it with `request()` in a test. */
export function createServer(parts: ServerParts): Hono {
  const app = new Hono();
  app.get('/healthz', (c) => c.text('alive'));
  app.get('/readyz', async (c) => {
    const state = await readiness(parts.health, parts.patienceMs ?? PATIENCE_MS);
    return c.json(state, state.ready ? 200 : 503, { 'Cache-Control': 'no-store' });
  });
  app.get('/metrics', async (c) =>
    c.body(await parts.metrics.text(), 200, { 'Content-Type': parts.metrics.contentType }),
  );
  app.get('/thumbnails/:file{[\\w-]+\\.png}', async (c) => {
    const png = await parts.thumbnails?.(c.req.param('file').slice(0, -'.png'.length));
    if (!png) return c.notFound();
    return c.body(Uint8Array.from(png), 200, { 'Content-Type': 'image/png', 'Cache-Control': FOR_A_YEAR });
  });
  if (parts.webhook) app.route('/', webhookRoutes(parts.webhook, parts.log));
  app.onError((err, c) => {
    parts.log.error({ err, path: c.req.path }, 'a request failed');
    return c.text('internal error', 500);
  });
  return app;
}
