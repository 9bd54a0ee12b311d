// Releases of the data in the embedded database: each a map of facts to hashes, and every fact once by its hash.
import { factsOf } from '../release-facts.ts';
import type { Releases } from '../reminder-ports.ts';
import type { EmbeddedDatabase } from './database.ts';

export function createEmbeddedReleases(db: EmbeddedDatabase): Releases {
  const put = db.prepare(`INSERT INTO data_release (id, announced_at, facts) VALUES (?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET announced_at = excluded.announced_at`);
  const putBody = db.prepare('INSERT OR IGNORE INTO data_fact (hash, body) VALUES (?, ?)');
  const newest = db.prepare('SELECT id FROM data_release ORDER BY announced_at DESC, rowid DESC LIMIT 1');
  const facts = db.prepare('SELECT facts FROM data_release WHERE id = ?');
  const body = db.prepare('SELECT body FROM data_fact WHERE hash = ?');
  const all = db.prepare('SELECT id FROM data_release');
  const drop = db.prepare('DELETE FROM data_release WHERE id = ?');
  const dropBodies = db.prepare(`DELETE FROM data_fact WHERE hash NOT IN
    (SELECT each.value FROM data_release, json_each(data_release.facts) AS each)`);

  const newestId = (): string | undefined => {
    const id = newest.row()?.get('id');
    return typeof id === 'string' ? id : undefined;
  };

  return {
    announce: async (release, bodies, now) =>
      db.atOnce(() => {
        put.run(release.id, now, JSON.stringify(release.facts));
        for (const [hash, text] of bodies) putBody.run(hash, text);
      }),
    newest: async () => newestId(),
    facts: async (id) => factsOf(facts.row(id)?.get('facts')),
    async bodies(hashes) {
      const found = hashes.map((hash) => [hash, body.row(hash)?.get('body')] as const);
      return new Map(found.flatMap(([hash, text]) => (typeof text === 'string' ? [[hash, text]] : [])));
    },
    keepOnly: async (ids) =>
      db.atOnce(() => {
        const kept = new Set([...ids, newestId()]);
        const old = all.rows().map((row) => String(row.get('id')));
        for (const id of old.filter((each) => !kept.has(each))) drop.run(id);
        dropBodies.run();
      }),
  };
}
