// Records in a file of our own, state.db. The only file that knows libsql.
//
// The driver is synchronous: a write waits for the disk (0.2 to a few ms) and nothing else runs meanwhile. That is
// fine for one bot; whoever needs more than one process sets REDIS_URL. libsql rather than better-sqlite3, because it
// installs without a compiler.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { StateTooNew } from '../errors.ts';
import type { Placement, Records } from '../records.ts';
import { SQL, STEPS } from './schema.ts';

type Connection = InstanceType<typeof Database>;

/** How long a write waits for another process (a backup, say), in milliseconds; everything else waits with it. */
const BUSY_TIMEOUT_MS = 2_000;
const SWEEP_EVERY_MS = 10 * 60_000;

/** `now`: milliseconds since 1970. Throws StateTooNew, or what the driver or the file system says. */
export function openEmbeddedRecords(stateDir: string, now: () => number): Records {
  // For nobody else's eyes: it holds what people asked.
  mkdirSync(stateDir, { recursive: true, mode: 0o700 });
  const file = join(stateDir, 'state.db');
  const db = new Database(file, { timeout: BUSY_TIMEOUT_MS });
  prepareFile(db, file);

  const read = db.prepare(SQL.read);
  const write = db.prepare(SQL.write);
  const writeIfAbsent = db.prepare(SQL.writeIfAbsent);
  const writeIfSame = db.prepare(SQL.writeIfSame);
  const remove = db.prepare(SQL.remove);
  const forget = db.prepare(SQL.forget);
  const sweep = db.prepare(SQL.sweep);

  sweep.run(now());
  let sweptAt = now();
  function sweepSometimes(): void {
    if (now() - sweptAt < SWEEP_EVERY_MS) return;
    sweptAt = now();
    sweep.run(sweptAt);
  }

  const expiry = ({ lifetimeMs }: Placement): number | null =>
    lifetimeMs === undefined ? null : now() + lifetimeMs;

  // The driver goes on answering after close() as long as a statement is around; the port must not.
  let open = true;
  function assertOpen(): void {
    if (!open) throw new Error(`${file} is closed`);
  }

  return {
    async read(key) {
      assertOpen();
      const value = column(read.get(key, now()), 'value');
      return typeof value === 'string' ? value : undefined;
    },
    async write(key, value, placement) {
      assertOpen();
      sweepSometimes();
      write.run(key, value, placement.owner ?? null, expiry(placement));
    },
    async swap(key, expected, value, placement) {
      assertOpen();
      sweepSometimes();
      const owner = placement.owner ?? null;
      const { changes } =
        expected === undefined
          ? writeIfAbsent.run(key, value, owner, expiry(placement), now())
          : writeIfSame.run(value, owner, expiry(placement), key, expected, now());
      return changes > 0;
    },
    async remove(key) {
      assertOpen();
      remove.run(key);
    },
    async forget(user, scope) {
      assertOpen();
      forget.run(user, scope, scope);
    },
    async ping() {
      assertOpen();
      read.get('', 0);
    },
    async close() {
      if (!open) return;
      open = false;
      // Leaves one file behind that can be copied as it is, instead of a log beside it.
      db.pragma('wal_checkpoint(TRUNCATE)');
      db.close();
    },
  };
}

function prepareFile(db: Connection, file: string): void {
  db.pragma('journal_mode = WAL');
  // FULL: what was acknowledged also survives a power cut, not only the end of the process.
  db.pragma('synchronous = FULL');
  // What a user had deleted must not linger in the free pages of the file.
  db.pragma('secure_delete = ON');
  // IMMEDIATE: two processes that start at once must not both find the same old version.
  db.transaction(() => {
    const found = Number(column(db.prepare('PRAGMA user_version').get(), 'user_version'));
    if (found > STEPS.length) throw new StateTooNew(file, found, STEPS.length);
    for (const step of STEPS.slice(found)) db.exec(step);
    if (found < STEPS.length) db.pragma(`user_version = ${STEPS.length}`);
  }).immediate();
}

/** One field of a row, if there is a row. libsql 0.5 ignores pluck() in get(), and so `simple` pragmas. */
function column(row: unknown, name: string): unknown {
  return typeof row === 'object' && row !== null ? new Map(Object.entries(row)).get(name) : undefined;
}
