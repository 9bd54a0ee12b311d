// Puts an app on a port, and takes it off again without cutting off what is running.
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';

/** For the operator: HOST or PORT cannot be listened on. `cause` is the system's error. */
export class CannotListen extends Error {
  override readonly name = 'CannotListen';
  readonly host: string;
  readonly port: number;

  constructor(host: string, port: number, cause: unknown) {
    const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
    super(`cannot listen on ${host}, port ${port}${code}`, { cause });
    this.host = host;
    this.port = port;
  }
}

export interface RunningServer {
  /** The real one, also when 0 was asked for. */
  readonly port: number;
  /** Takes no new requests, lets the running ones finish for `graceMs` milliseconds (default 4000), then cuts them off. */
  close(graceMs?: number): Promise<void>;
}

export interface App {
  fetch(request: Request): Response | Promise<Response>;
}

// Less than half of the ten seconds in which the whole bot must stop: it is one of several things to close.
const GRACE_MS = 4_000;
const HANG_UP_EVERY_MS = 20;

/** `port` 0 takes any free one. Rejects with CannotListen. */
export function startServer(app: App, host: string, port: number): Promise<RunningServer> {
  const server = createAdaptorServer({ fetch: (request) => app.fetch(request) });
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => reject(new CannotListen(host, port, cause)));
    server.listen(port, host, () => {
      // A TCP server has an AddressInfo; a string would be that of a pipe.
      const address = server.address() as AddressInfo;
      resolve({ port: address.port, close: (graceMs = GRACE_MS) => close(server, graceMs) });
    });
  });
}

function close(server: ReturnType<typeof createAdaptorServer>, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    // Node closes the connections that are idle now, but not one that becomes idle when its request is answered.
    const hangUp = setInterval(() => {
      if ('closeIdleConnections' in server) server.closeIdleConnections();
    }, HANG_UP_EVERY_MS);
    const cutOff = setTimeout(() => {
      if ('closeAllConnections' in server) server.closeAllConnections();
    }, graceMs);
    server.close(() => {
      clearInterval(hangUp);
      clearTimeout(cutOff);
      resolve();
    });
  });
}
