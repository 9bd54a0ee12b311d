// The state of dialogs of several steps.
import { z } from 'zod';
import { conversationKey, scopes, userOf } from './keys.ts';
import type { KeyValue } from './ports.ts';
import { parseRecord, type StoreLog } from './reading.ts';
import type { Records } from './records.ts';

const jsonObject = z.record(z.string(), z.unknown());

export function createConversations(records: Records, log: StoreLog, lifetimeMs: number): KeyValue {
  return {
    async read(who) {
      const key = conversationKey(who);
      return parseRecord(key, await records.read(key), (value) => jsonObject.safeParse(value).data, log);
    },
    write: (who, value) =>
      records.write(conversationKey(who), JSON.stringify(value), { owner: userOf(who), lifetimeMs }),
    delete: (who) => records.remove(conversationKey(who)),
    forget: (user) => records.forget(user, scopes.conversations),
  };
}
