// Which message of the bot answered which question.
import { z } from 'zod';
import { answerKey, scopes } from './keys.ts';
import type { Answers } from './ports.ts';
import { parseRecord, type StoreLog } from './reading.ts';
import type { Records } from './records.ts';

const sentAnswer = z.object({ messageId: z.int(), user: z.int().optional() });

export function createAnswers(records: Records, log: StoreLog, lifetimeMs: number): Answers {
  return {
    remember: (chat, questionMessageId, answer) =>
      records.write(answerKey(chat, questionMessageId), JSON.stringify(answer), {
        owner: answer.user,
        lifetimeMs,
      }),
    async find(chat, questionMessageId) {
      const key = answerKey(chat, questionMessageId);
      return parseRecord(key, await records.read(key), (value) => sentAnswer.safeParse(value).data, log);
    },
    forget: (user) => records.forget(user, scopes.answers),
  };
}
