// The database in a file of our own, state.db. The only file that knows libsql.
//
// The driver is synchronous: a write waits for the disk (0.2 to a few ms) and nothing else runs meanwhile. That is
// fine for one bot; whoever needs more than one process sets REDIS_URL. libsql rather than better-sqlite3, because it
// installs without a compiler.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { StateTooNew } from '../errors.ts';
import { STEPS } from './schema.ts';

type Connection = InstanceType<typeof Database>;
type Value = string | number | null;

/** Fields of a row by name. */
export type Row = ReadonlyMap<string, unknown>;

/** A prepared statement. Throws once the database is closed. */
export interface Statement {
  row(...values: Value[]): Row | undefined;
  rows(...values: Value[]): Row[];
  /** Resolves to how many rows it has changed. */
  run(...values: Value[]): number;
}

export interface EmbeddedDatabase {
  prepare(sql: string): Statement;
  /** All or nothing, and nobody else writes meanwhile. `work` must not wait for anything. */
  atOnce<R>(work: () => R): R;
  close(): void;
}

/** How long a write waits for another process (a backup, say), in milliseconds; everything else waits with it. */
const BUSY_TIMEOUT_MS = 5_000;

/** Throws StateTooNew, or what the driver or the file system says. */
export function openDatabase(stateDir: string): EmbeddedDatabase {
  // For nobody else's eyes: it holds what people asked.
  mkdirSync(stateDir, { recursive: true, mode: 0o700 });
  const file = join(stateDir, 'state.db');
  const db = new Database(file, { timeout: BUSY_TIMEOUT_MS });
  prepareFile(db, file);

  // The driver goes on answering after close() as long as a statement is around; the ports must not.
  let open = true;
  function assertOpen(): void {
    if (!open) throw new Error(`${file} is closed`);
  }

  return {
    prepare(sql) {
      const statement = db.prepare(sql);
      return {
        row(...values) {
          assertOpen();
          return asRow(statement.get(...values));
        },
        rows(...values) {
          assertOpen();
          return statement.all(...values).flatMap((row) => asRow(row) ?? []);
        },
        run(...values) {
          assertOpen();
          return statement.run(...values).changes;
        },
      };
    },
    atOnce(work) {
      assertOpen();
      // IMMEDIATE: a transaction that began by reading could not write any more if somebody else has written meanwhile.
      return db.transaction(work).immediate();
    },
    close() {
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
    const found = Number(asRow(db.prepare('PRAGMA user_version').get())?.get('user_version'));
    if (found > STEPS.length) throw new StateTooNew(file, found, STEPS.length);
    for (const step of STEPS.slice(found)) db.exec(step);
    if (found < STEPS.length) db.pragma(`user_version = ${STEPS.length}`);
  }).immediate();
}

/** libsql 0.5 ignores pluck() in get(), and so `simple` pragmas. */
function asRow(row: unknown): Row | undefined {
  return typeof row === 'object' && row !== null ? new Map(Object.entries(row)) : undefined;
}
