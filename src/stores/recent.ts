// What somebody asked lately, to be offered again: a short list, the newest first.
import { z } from 'zod';
import { recentKey, scopes } from './keys.ts';
import type { Recent } from './ports.ts';
import { parseRecord, type StoreLog } from './reading.ts';
import type { Records } from './records.ts';

/** A list above an input field shows about as many without scrolling. */
export const MOST_RECENT = 5;

const questions = z.array(z.string());

export function createRecent(records: Records, log: StoreLog, lifetimeMs: number): Recent {
  const parse = (key: string, text: string | undefined): readonly string[] =>
    parseRecord(key, text, (value) => questions.safeParse(value).data, log) ?? [];

  return {
    async list(user) {
      const key = recentKey(user);
      return parse(key, await records.read(key));
    },
    // Two questions at the same moment may cost one of them its place: nobody misses it.
    async add(user, question) {
      const key = recentKey(user);
      const others = parse(key, await records.read(key)).filter((one) => one !== question);
      const value = JSON.stringify([question, ...others].slice(0, MOST_RECENT));
      await records.write(key, value, { owner: user, lifetimeMs });
    },
    forget: (user) => records.forget(user, scopes.recent),
  };
}
