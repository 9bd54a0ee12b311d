import { type HttpBindings, serve } from '@hono/node-server';
import type { Hono } from 'hono';

export interface Listening {
  /** The port that was given, or the one found for port 0. */
  readonly port: number;
  close(): Promise<void>;
}

/** Serves on the loopback interface only: whoever reaches this server can do anything in its Telegram. */
export function listen(app: Hono<{ Bindings: HttpBindings }>, port: number): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve(
      { fetch: app.fetch, hostname: '127.0.0.1', port, overrideGlobalObjects: false },
      (info) =>
        resolve({
          port: info.port,
          close: () =>
            new Promise((closed) => {
              server.close(() => closed());
              if ('closeAllConnections' in server) server.closeAllConnections();
            }),
        }),
    );
    server.once('error', reject);
  });
}
