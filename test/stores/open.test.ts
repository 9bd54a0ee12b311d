import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

// In a process of its own: other tests share theirs, and have loaded what they need.
const script = (opened: string, folder: string): string => `
  import { createRequire } from 'node:module';
  const loaded = (driver) =>
    Object.keys(createRequire(import.meta.url).cache).some((file) => file.includes('/node_modules/' + driver + '/'));
  const { openStores } = await import(${JSON.stringify(opened)});
  const before = [loaded('libsql'), loaded('ioredis')];
  const log = { info() {}, warn() {} };
  const stores = await openStores({ stateDir: ${JSON.stringify(folder)} }, { parseDialogue() {}, log, now: Date.now });
  process.stdout.write(JSON.stringify({ before, after: [loaded('libsql'), loaded('ioredis')] }));
  await stores.close();
`;

it('loads only the driver that is used, and none on import', { timeout: 20_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'accord-open-'));
  const opened = join(import.meta.dirname, '../../src/stores/open.ts');
  const args = [
    '--import',
    import.meta.resolve('tsx'),
    '--input-type=module',
    '--eval',
    script(opened, folder),
  ];
  const output = execFileSync(process.execPath, args, { encoding: 'utf8' });
  expect(JSON.parse(output)).toEqual({ before: [false, false], after: [true, false] });
  rmSync(folder, { recursive: true });
});
