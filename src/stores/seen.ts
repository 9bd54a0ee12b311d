// Which updates were taken up, and which of them were handled to the end. Value: how often one was taken up, or DONE.
import { seenKey } from './keys.ts';
import type { SeenUpdates } from './ports.ts';
import type { Records } from './records.ts';

const DONE = 'done';

/** An update that was under way at three crashes is likely their cause. */
const MOST_ATTEMPTS = 3;

export function createSeenUpdates(records: Records, lifetimeMs: number): SeenUpdates {
  return {
    async begin(updateId) {
      const key = seenKey(updateId);
      const found = await records.read(key);
      if (found === DONE) return 'done';
      const attempts = Number(found ?? 0);
      if (attempts >= MOST_ATTEMPTS) return 'hopeless';
      await records.write(key, String(attempts + 1), { lifetimeMs });
      return attempts === 0 ? 'new' : 'again';
    },
    finish: (updateId) => records.write(seenKey(updateId), DONE, { lifetimeMs }),
  };
}
