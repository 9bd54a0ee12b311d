// Update ids that were taken up already. Only the key matters; whoever writes it first has the update.
import { seenKey } from './keys.ts';
import type { SeenUpdates } from './ports.ts';
import type { Records } from './records.ts';

export function createSeenUpdates(records: Records, lifetimeMs: number): SeenUpdates {
  return {
    firstTime: (updateId) => records.swap(seenKey(updateId), undefined, '1', { lifetimeMs }),
  };
}
