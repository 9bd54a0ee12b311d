// Everything that the embedded database keeps, in one file.
import { openDatabase } from './database.ts';
import { createEmbeddedRecords } from './records.ts';
import { createEmbeddedReleases } from './releases.ts';
import { createEmbeddedReminders } from './reminders.ts';

export function openEmbedded(stateDir: string, now: () => number) {
  const database = openDatabase(stateDir);
  return {
    records: createEmbeddedRecords(database, now),
    reminders: createEmbeddedReminders(database),
    releases: createEmbeddedReleases(database),
  };
}
