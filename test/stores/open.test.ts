import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openStores } from '../../src/stores/open.ts';

const loaded = (driver: string): boolean =>
  Object.keys(createRequire(import.meta.url).cache).some((file) => file.includes(`/node_modules/${driver}/`));

it('loads only the driver that is used, and none on import', async () => {
  expect(loaded('libsql')).toBe(false);
  const folder = mkdtempSync(join(tmpdir(), 'accord-open-'));
  const log = { info: () => {}, warn: () => {} };
  const stores = await openStores(
    { stateDir: folder },
    { parseDialogue: () => undefined, log, now: Date.now },
  );
  expect(loaded('libsql')).toBe(true);
  expect(loaded('ioredis')).toBe(false);
  await stores.close();
  rmSync(folder, { recursive: true });
});
