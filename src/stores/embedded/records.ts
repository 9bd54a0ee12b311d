// Records in a table of the embedded database.
import type { Placement, Records } from '../records.ts';
import type { EmbeddedDatabase } from './database.ts';
import { SQL } from './schema.ts';

const SWEEP_EVERY_MS = 10 * 60_000;

/** `now`: milliseconds since 1970. */
export function createEmbeddedRecords(db: EmbeddedDatabase, now: () => number): Records {
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

  return {
    async read(key) {
      const value = read.row(key, now())?.get('value');
      return typeof value === 'string' ? value : undefined;
    },
    async write(key, value, placement) {
      sweepSometimes();
      write.run(key, value, placement.owner ?? null, expiry(placement));
    },
    async swap(key, expected, value, placement) {
      sweepSometimes();
      const owner = placement.owner ?? null;
      const changes =
        expected === undefined
          ? writeIfAbsent.run(key, value, owner, expiry(placement), now())
          : writeIfSame.run(value, owner, expiry(placement), key, expected, now());
      return changes > 0;
    },
    async remove(key) {
      remove.run(key);
    },
    async forget(user, scope) {
      forget.run(user, scope, scope);
    },
    async ping() {
      read.row('', 0);
    },
    async close() {
      db.close();
    },
  };
}
