import { describe, expect, it } from 'vitest';
import { type App, CannotListen, type RunningServer, startServer } from '../../src/server/listen.ts';

/** An app whose answers wait until they are released. */
function slowApp(): { app: App; release(): void; asked: Promise<void> } {
  let release = (): void => {};
  let arrived = (): void => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const asked = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const app = {
    async fetch() {
      arrived();
      await released;
      return new Response('done');
    },
  };
  return { app, release: () => release(), asked };
}

const get = (server: RunningServer): Promise<Response> => fetch(`http://127.0.0.1:${server.port}/`);

describe('a running server', () => {
  it('answers on the port that it reports, and no more once it is closed', async () => {
    const server = await startServer({ fetch: () => new Response('hello') }, '127.0.0.1', 0);
    expect(server.port).toBeGreaterThan(0);
    expect(await (await get(server)).text()).toBe('hello');
    const started = Date.now();
    await server.close();
    // The connection of the request above is kept alive by the client; closing does not wait for it.
    expect(Date.now() - started).toBeLessThan(1_000);
    await expect(get(server)).rejects.toThrow();
  });

  it('finishes what is running when it closes', async () => {
    const { app, release, asked } = slowApp();
    const server = await startServer(app, '127.0.0.1', 0);
    const answer = get(server);
    await asked;
    const closed = server.close();
    release();
    expect(await (await answer).text()).toBe('done');
    await closed;
  });

  it('cuts off what does not finish in time', async () => {
    const { app, asked } = slowApp();
    const server = await startServer(app, '127.0.0.1', 0);
    const answer = get(server).catch(() => 'cut off');
    await asked;
    await server.close(50);
    expect(await answer).toBe('cut off');
  });

  it('names the host and port that are taken', async () => {
    const first = await startServer({ fetch: () => new Response() }, '127.0.0.1', 0);
    const second = startServer({ fetch: () => new Response() }, '127.0.0.1', first.port);
    await expect(second).rejects.toThrow(CannotListen);
    await expect(second).rejects.toThrow(`cannot listen on 127.0.0.1, port ${first.port} (EADDRINUSE)`);
    await first.close();
  });
});
