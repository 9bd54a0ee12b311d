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
