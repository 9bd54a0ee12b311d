import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { StoreUnavailable } from '../../src/stores/errors.ts';
import { ownedKey } from '../../src/stores/keys.ts';
import { type RedisProcess, startRedis } from '../support/redis.ts';
import { describeStores } from './contract.ts';
import { type Harness, openings } from './harness.ts';

let server: RedisProcess;
/** Looks behind the store's back. */
let raw: Redis;

beforeAll(async () => {
  server = await startRedis();
  raw = new Redis(server.url);
  // It goes away and comes back with the server; the tests look at the stores, not at this connection.
  raw.on('error', () => {});
  return async () => {
    raw.disconnect();
    await server.stop();
  };
}, 20_000);

async function redisHarness(): Promise<Harness> {
  await raw.flushall();
  const { open, warnings, closeAll } = openings({ redisUrl: server.url, stateDir: '' }, () => 0);
  return {
    open,
    warnings,
    passTime: (ms) => sleep(ms),
    plant: async (key, text) => {
      await raw.set(key, text);
    },
    keys: () => raw.keys('*'),
    dispose: closeAll,
  };
}

describeStores('Redis', redisHarness);

describe('Redis', () => {
  let harness: Harness;
  beforeEach(async () => {
    harness = await redisHarness();
  });
  afterEach(() => harness.dispose());

  it('is not taken for gone by a process that was busy for longer than anybody waits', async () => {
    const stores = await harness.open();
    await stores.settings.set({ user: 1 }, { locale: 'ru' });
    const reading = stores.settings.get({ user: 1 });
    const until = performance.now() + 2_300;
    while (performance.now() < until);
    expect(await reading).toEqual({ locale: 'ru' });
  });

  it('has kept everything when it comes back from a crash, and the store finds it again', async () => {
    const stores = await harness.open();
    await stores.settings.set({ user: 1 }, { locale: 'ru' });
    await stores.seen.finish(5);
    await server.kill9();
    await server.restart();
    await expect
      .poll(() => stores.settings.get({ user: 1 }).catch(() => 'not yet'))
      .toEqual({ locale: 'ru' });
    expect(await stores.seen.begin(5)).toBe('done');
    await stores.forget(1);
    expect(await stores.settings.get({ user: 1 })).toEqual({ locale: 'auto' });
  });

  it('fails soon instead of hanging while it is away, and reports the outage once', async () => {
    const failures: string[] = [];
    const stores = await harness.open({ onFailure: (operation) => failures.push(operation) });
    await server.kill9();
    const started = Date.now();
    await expect(stores.ping()).rejects.toThrow(StoreUnavailable);
    await expect(stores.settings.get({ user: 1 })).rejects.toThrow(StoreUnavailable);
    expect(Date.now() - started).toBeLessThan(4_500);
    expect(failures).toEqual(['ping', 'read']);
    await sleep(500);
    await server.restart();
    await expect
      .poll(
        () =>
          stores.ping().then(
            () => 'back',
            () => 'away',
          ),
        { timeout: 5_000 },
      )
      .toBe('back');
    expect(harness.warnings).toHaveLength(1);
  }, 15_000);

  it('can be closed while it is away', async () => {
    const stores = await harness.open();
    await server.kill9();
    await expect(stores.close()).resolves.toBeUndefined();
    await server.restart();
  }, 15_000);

  it('stops the start when nobody listens at the address', async () => {
    const nobody = openings({ redisUrl: 'redis://127.0.0.1:1', stateDir: '' }, () => 0);
    const failures: string[] = [];
    await expect(nobody.open({ onFailure: (operation) => failures.push(operation) })).rejects.toMatchObject({
      name: 'StoreUnavailable',
      operation: 'open',
    });
    expect(failures).toEqual(['open']);
  });

  it('stops the start when the password is wrong', async () => {
    await raw.config('SET', 'requirepass', 'right');
    try {
      const stranger = openings({ redisUrl: server.url.replace('//', '//:wrong@'), stateDir: '' }, () => 0);
      await expect(stranger.open()).rejects.toThrow(StoreUnavailable);
    } finally {
      await raw.config('SET', 'requirepass', '');
    }
  });

  it('keeps the list of a user no longer than what it lists', async () => {
    const stores = await harness.open({ lifetimes: { answers: 200, dialogue: 60_000 } });
    await stores.answers.remember(-1, 1, { messageId: 2, user: 9 });
    expect(await raw.pttl(ownedKey(9))).toBeGreaterThan(0);
    expect(await raw.pttl(ownedKey(9))).toBeLessThanOrEqual(200);
    await sleep(250);
    expect(await raw.exists(ownedKey(9))).toBe(0);

    await stores.answers.remember(-1, 1, { messageId: 2, user: 9 });
    await stores.dialogue.set({ kind: 'private', user: 9 }, { topic: 'visits', regions: [] });
    await sleep(250);
    await stores.dialogue.set({ kind: 'private', user: 9 }, { topic: 'visits', regions: [] });
    expect(await raw.zrange(ownedKey(9), '0', '-1')).toEqual(['accord:1:dialogue:private:9:0']);

    await stores.settings.set({ user: 9 }, { locale: 'ru' });
    expect(await raw.pttl(ownedKey(9))).toBe(-1);
  });
});
