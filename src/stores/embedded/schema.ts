// The tables of the embedded store, as steps from one version to the next. A step that has been released is never
// changed: add another one. PRAGMA user_version counts the steps that a file has behind it.

export const STEPS: readonly string[] = [
  `CREATE TABLE record (
     key TEXT PRIMARY KEY,
     value TEXT NOT NULL,
     owner INTEGER,
     expires_at INTEGER
   ) WITHOUT ROWID;
   CREATE INDEX record_owner ON record (owner) WHERE owner IS NOT NULL;
   CREATE INDEX record_expires_at ON record (expires_at) WHERE expires_at IS NOT NULL;`,

  // due_at: next_at, or held_until where that is later. It stands in a column of its own for the sake of its index.
  `CREATE TABLE reminder (
     id TEXT PRIMARY KEY,
     version INTEGER NOT NULL,
     owner INTEGER,
     chat INTEGER NOT NULL,
     live INTEGER NOT NULL,
     next_at INTEGER,
     held_until INTEGER,
     due_at INTEGER,
     watches INTEGER NOT NULL,
     release_id TEXT,
     expires_at INTEGER,
     body TEXT NOT NULL
   );
   CREATE INDEX reminder_chat ON reminder (chat, live, next_at);
   CREATE INDEX reminder_owner ON reminder (owner, live, next_at) WHERE owner IS NOT NULL;
   CREATE INDEX reminder_due_at ON reminder (due_at, id) WHERE due_at IS NOT NULL;
   CREATE INDEX reminder_watches ON reminder (id) WHERE watches = 1;
   CREATE INDEX reminder_release ON reminder (release_id) WHERE release_id IS NOT NULL;
   CREATE INDEX reminder_expires_at ON reminder (expires_at) WHERE expires_at IS NOT NULL;
   CREATE TABLE data_release (id TEXT PRIMARY KEY, announced_at INTEGER NOT NULL, facts TEXT NOT NULL);
   CREATE TABLE data_fact (hash TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;`,
];

// A record counts as gone from the very millisecond of its expiry, as with Redis.
export const SQL = {
  read: 'SELECT value FROM record WHERE key = ? AND (expires_at IS NULL OR expires_at > ?)',
  write: `INSERT INTO record (key, value, owner, expires_at) VALUES (?, ?, ?, ?)
    ON CONFLICT (key) DO UPDATE
    SET value = excluded.value, owner = excluded.owner, expires_at = excluded.expires_at`,
  writeIfAbsent: `INSERT INTO record (key, value, owner, expires_at) VALUES (?, ?, ?, ?)
    ON CONFLICT (key) DO UPDATE
    SET value = excluded.value, owner = excluded.owner, expires_at = excluded.expires_at
    WHERE record.expires_at <= ?`,
  writeIfSame: `UPDATE record SET value = ?, owner = ?, expires_at = ?
    WHERE key = ? AND value = ? AND (expires_at IS NULL OR expires_at > ?)`,
  remove: 'DELETE FROM record WHERE key = ?',
  // Not LIKE: the underscore in a scope would be a wildcard.
  forget: 'DELETE FROM record WHERE owner = ? AND substr(key, 1, length(?)) = ?',
  sweep: 'DELETE FROM record WHERE expires_at <= ?',
} as const;
