// What is asked of the table of reminders. Parameters that occur twice, or in another order, have numbers.

const FIELDS = 'id, version, owner, chat, live, next_at, watches, release_id, expires_at, body';

const listed = (by: 'chat' | 'owner'): string =>
  `SELECT ${FIELDS} FROM reminder WHERE ${by} = ? AND live = 1
   ORDER BY next_at IS NULL, next_at, id LIMIT ? OFFSET ?`;

export const REMINDER_SQL = {
  get: `SELECT ${FIELDS}, due_at FROM reminder WHERE id = ?`,
  liveOfChat: 'SELECT count(*) AS n FROM reminder WHERE chat = ? AND live = 1',
  liveOfOwner: 'SELECT count(*) AS n FROM reminder WHERE owner = ? AND live = 1',
  add: `INSERT INTO reminder (id, version, owner, chat, live, next_at, due_at, watches, release_id, expires_at, body)
    VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  // On the right-hand side are the old values: a lease goes on where next_at stays.
  change: `UPDATE reminder SET version = version + 1, live = ?1, next_at = ?2,
      held_until = iif(next_at IS ?2, held_until, NULL),
      due_at = iif(next_at IS ?2, due_at, ?2),
      watches = ?3, release_id = ?4, expires_at = ?5, body = ?6
    WHERE id = ?7`,
  remove: 'DELETE FROM reminder WHERE id = ?',
  listOfChat: listed('chat'),
  listOfOwner: listed('owner'),
  due: `SELECT id, due_at FROM reminder WHERE due_at <= ? ORDER BY due_at, id LIMIT ?`,
  claim: `UPDATE reminder SET version = version + 1, held_until = ?2, due_at = ?2 WHERE id = ?1 AND due_at <= ?3`,
  hold: `UPDATE reminder SET held_until = ?3, due_at = max(next_at, ?3)
    WHERE id = ?1 AND version = ?2 AND next_at IS NOT NULL`,
  watching: `SELECT id FROM reminder WHERE watches = 1 AND release_id IS NOT ? AND id > ? ORDER BY id LIMIT ?`,
  releases: 'SELECT DISTINCT release_id FROM reminder WHERE release_id IS NOT NULL',
  dropExpired: 'DELETE FROM reminder WHERE expires_at <= ?',
  moveChat: 'UPDATE reminder SET version = version + 1, chat = ?2 WHERE chat = ?1',
  forget: 'DELETE FROM reminder WHERE owner = ?',
  pending: 'SELECT count(*) AS n FROM reminder WHERE due_at IS NOT NULL',
} as const;
