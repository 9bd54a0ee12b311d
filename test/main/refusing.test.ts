// When it cannot start: one message that says what to do, and an exit code that a supervisor understands.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startTelegram, type TestTelegram } from '../support/telegram.ts';
import { environmentFor, startProcess } from './process.ts';

let telegram: TestTelegram;
let folder: string;

beforeEach(async () => {
  telegram = await startTelegram();
  folder = mkdtempSync(join(tmpdir(), 'accord-main-'));
});
afterEach(async () => {
  await telegram.close();
  rmSync(folder, { recursive: true, force: true });
});

async function outcome(environment: Readonly<Record<string, string>>) {
  const { exit, stdout, stderr } = startProcess(environment, folder);
  return { code: await exit, stdout: stdout(), stderr: stderr() };
}

const complete = () => environmentFor(telegram, join(folder, 'state'));

describe('the process', { timeout: 30_000 }, () => {
  test('the playground is for this machine alone: a HOST that others reach is refused', async () => {
    const { code, stdout, stderr } = await outcome({ HOST: '0.0.0.0', PORT: '0' });
    expect(code).toBe(1);
    expect(stderr).toContain('BOT_TOKEN');
    expect(stderr).toContain('127.0.0.1');
    expect(stdout).toBe('');
  });

  test('reads .env from the folder it is started in', async () => {
    writeFileSync(join(folder, '.env'), 'PORT=of call\n');
    const { code, stderr } = await outcome({});
    expect(code).toBe(1);
    expect(stderr).toContain('PORT');
  });

  test('names every problem of the configuration at once, and no value', async () => {
    const { code, stderr } = await outcome({
      BOT_TOKEN: 'my-secret',
      PORT: '99999',
      DEFAULT_LOCALE: 'de',
      WEBHOOK_URL: 'https://example.org/hook',
    });
    expect(code).toBe(1);
    for (const name of ['BOT_TOKEN', 'PORT', 'DEFAULT_LOCALE', 'WEBHOOK_SECRET'])
      expect(stderr).toContain(name);
    expect(stderr).not.toContain('my-secret');
  });

  test('a token that Telegram does not know is said in one sentence', async () => {
    const { code, stderr, stdout } = await outcome({ ...complete(), BOT_TOKEN: '123456:a-wrong-token' });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Telegram does not know this BOT_TOKEN\..*\n$/);
    expect(stdout + stderr).not.toContain('a-wrong-token');
  });

  test('broken data is shown with file and line, every problem', async () => {
    const data = join(folder, 'data');
    cpSync(complete().DATA_DIR ?? '', data, { recursive: true });
    for (const name of ['tomsk', 'omsk']) {
      const file = join(data, `regions/${name}.yaml`);
      writeFileSync(file, readFileSync(file, 'utf8').replace(/topic: turnover/, 'topic: gossip'));
    }
    const { code, stderr } = await outcome({ ...complete(), DATA_DIR: data });
    expect(code).toBe(1);
    expect(stderr).toMatch(/regions\/tomsk\.yaml:\d+: /);
    expect(stderr).toMatch(/regions\/omsk\.yaml:\d+: /);
    expect(telegram.calls()).toEqual([]);
  });

  test('a store that cannot be reached is named, its password is not', async () => {
    const { code, stderr, stdout } = await outcome({
      ...complete(),
      REDIS_URL: 'redis://:hidden-password@127.0.0.1:9/0',
    });
    expect(code).toBe(1);
    expect(stderr).toContain('The store cannot be opened');
    expect(stdout + stderr).not.toContain('hidden-password');
  });

  test('a port that is taken is named', async () => {
    const port = new URL(telegram.apiRoot).port;
    const { BOT_TOKEN: _, ...playground } = complete();
    for (const environment of [complete(), playground]) {
      const { code, stderr } = await outcome({ ...environment, PORT: port });
      expect(code).toBe(1);
      expect(stderr).toContain(port);
    }
  });
});
