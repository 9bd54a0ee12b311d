// What the bot answers over http: is it alive, is it ready, what has it counted, and the webhook if there is one.
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
  /** How long `/readyz` waits for the store, in milliseconds. */
  readonly patienceMs?: number;
}

// Probes commonly give up after a second or more; ours answers in time.
const PATIENCE_MS = 900;

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
  if (parts.webhook) app.route('/', webhookRoutes(parts.webhook, parts.log));
  app.onError((err, c) => {
    parts.log.error({ err, path: c.req.path }, 'a request failed');
    return c.text('internal error', 500);
  });
  return app;
}
