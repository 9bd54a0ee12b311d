import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { STEPS } from '../../src/stores/embedded/schema.ts';
import { StateTooNew, StoreUnavailable } from '../../src/stores/errors.ts';
import { describeStores } from './contract.ts';
import { type Harness, openings } from './harness.ts';

const START = Date.UTC(2013, 5, 17);
const writer = fileURLToPath(new URL('embedded-writer.ts', import.meta.url));

/** `stateDir` does not exist yet: the store makes it. */
function embeddedHarness(stateDir: string): Harness {
  let time = START;
  const { open, warnings, closeAll } = openings({ stateDir }, () => time);
  function withFile<R>(use: (db: InstanceType<typeof Database>) => R): R {
    const db = new Database(join(stateDir, 'state.db'), { timeout: 2_000 });
    try {
      return use(db);
    } finally {
      db.close();
    }
  }
  return {
    open,
    warnings,
    passTime: async (ms) => {
      time += ms;
    },
    plant: async (key, text) =>
      withFile((db) => {
        db.prepare('INSERT INTO record (key, value) VALUES (?, ?)').run(key, text);
      }),
    keys: async () =>
      withFile((db) =>
        db.prepare('SELECT key FROM record UNION ALL SELECT id FROM reminder').pluck().all().map(String),
      ),
    dispose: closeAll,
  };
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'accord-state-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describeStores('the embedded database', async () => embeddedHarness(join(folder, 'deep', 'state')));

describe('the embedded database', () => {
  let harness: Harness;
  beforeEach(() => {
    harness = embeddedHarness(folder);
  });
  afterEach(() => harness.dispose());

  it('keeps its folder from other people', async () => {
    const deep = embeddedHarness(join(folder, 'state'));
    await deep.open();
    expect(statSync(join(folder, 'state')).mode & 0o077).toBe(0);
    await deep.dispose();
  });

  it('loses nothing that was acknowledged when the process is killed', async () => {
    const acknowledged = await writeUntilKilled(folder, 150);
    expect(acknowledged).toBeGreaterThanOrEqual(150);
    const stores = await harness.open();
    for (let user = 1; user <= acknowledged; user++) {
      expect(await stores.settings.get({ user }), `user ${user}`).toEqual({ locale: 'ru' });
    }
  });

  it('takes writes of two processes at the same time', async () => {
    const stores = await harness.open();
    const other = writeUntilKilled(folder, 60);
    for (let user = -60; user < 0; user++) {
      await stores.settings.set({ user }, { locale: 'en' });
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const acknowledged = await other;
    for (let user = -60; user < 0; user++) {
      expect(await stores.settings.get({ user })).toEqual({ locale: 'en' });
    }
    for (let user = 1; user <= acknowledged; user++) {
      expect(await stores.settings.get({ user })).toEqual({ locale: 'ru' });
    }
  });

  it('sweeps what has expired, sometimes while it runs and always when it opens', async () => {
    const stores = await harness.open();
    await stores.seen.begin(1);
    await harness.passTime(25 * 3_600_000);
    await stores.seen.begin(2);
    expect(await harness.keys()).toEqual(['accord:1:seen:2']);
    await harness.passTime(25 * 3_600_000);
    await stores.close();
    await harness.open();
    expect(await harness.keys()).toEqual([]);
  });

  it('leaves one file that can be copied when it is closed', async () => {
    const stores = await harness.open();
    await stores.settings.set({ user: 1 }, { locale: 'ru' });
    await stores.close();
    const log = readdirSync(folder).find((name) => name.endsWith('-wal'));
    expect(log === undefined ? 0 : statSync(join(folder, log)).size).toBe(0);
  });

  it('does not touch the file of a newer version', async () => {
    const db = new Database(join(folder, 'state.db'));
    db.exec('CREATE TABLE from_the_future (x); PRAGMA user_version = 99');
    db.close();
    const opening = harness.open();
    await expect(opening).rejects.toThrow(StateTooNew);
    await expect(opening).rejects.toMatchObject({ found: 99, known: STEPS.length });
  });

  it('opens twice without building its tables twice', async () => {
    await Promise.all([harness.open(), harness.open(), harness.open()]);
    expect(await harness.keys()).toEqual([]);
  });

  it('says so when the file is not a database', async () => {
    writeFileSync(join(folder, 'state.db'), 'not a database '.repeat(1000));
    await expect(harness.open()).rejects.toThrow(StoreUnavailable);
  });

  it('says so when the folder cannot be made', async () => {
    writeFileSync(join(folder, 'file'), '');
    const failures: string[] = [];
    const blocked = embeddedHarness(join(folder, 'file', 'state'));
    await expect(blocked.open({ onFailure: (operation) => failures.push(operation) })).rejects.toMatchObject({
      operation: 'open',
    });
    expect(failures).toEqual(['open']);
  });
});

/** Kills the writer with no warning once it has acknowledged `enough` changes; resolves to the last it acknowledged. */
function writeUntilKilled(stateDir: string, enough: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', writer, stateDir], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    let errors = '';
    const last = (): number => Number(said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1));
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('\n') && last() >= enough) child.kill('SIGKILL');
    });
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString();
    });
    child.once('close', (_, signal) => {
      if (signal === 'SIGKILL') resolve(last());
      else reject(new Error(`the writer ended by itself: ${errors}`));
    });
  });
}
