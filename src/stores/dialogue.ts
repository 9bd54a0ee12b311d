// The context of a follow-up question. The store does not know its shape: the engine's parser is handed in.
import { dialogueKey, scopes, userOf } from './keys.ts';
import type { Dialogue } from './ports.ts';
import { type Parse, parseRecord, type StoreLog } from './reading.ts';
import type { Records } from './records.ts';

export function createDialogue<T>(
  records: Records,
  log: StoreLog,
  parse: Parse<T>,
  lifetimeMs: number,
): Dialogue<T> {
  return {
    async get(who) {
      const key = dialogueKey(who);
      return parseRecord(key, await records.read(key), parse, log);
    },
    set: (who, context) =>
      records.write(dialogueKey(who), JSON.stringify(context), { owner: userOf(who), lifetimeMs }),
    clear: (who) => records.remove(dialogueKey(who)),
    forget: (user) => records.forget(user, scopes.dialogue),
  };
}
