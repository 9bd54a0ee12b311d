// A process of its own for the tests to kill: the real stores, alarms and service, delivering by sendMessage to whatever
// Telegram it is told, in as few words as possible.
import { z } from 'zod';
import { createLog } from '../../src/log.ts';
import { openReminders } from '../../src/main/reminders.ts';
import type { Deliver, Delivery } from '../../src/reminders/delivery.ts';
import { openStores } from '../../src/stores/open.ts';
import { RATES } from '../../src/stores/pace.ts';

const options = z
  .object({
    apiRoot: z.string(),
    token: z.string(),
    stateDir: z.string(),
    redisUrl: z.string().optional(),
    leaseMs: z.number(),
    upkeepEveryMs: z.number(),
    /** Time runs so many times faster, for Telegram's limits and ours alike. */
    haste: z.number(),
    /** Where it ends as by kill -9, at the first reminder that gets there. */
    diesAt: z.enum(['before claim', 'after claim', 'after send']).optional(),
  })
  .parse(JSON.parse(process.argv[2] ?? ''));

const answer = z.object({
  ok: z.boolean(),
  error_code: z.number().optional(),
  parameters: z
    .object({ retry_after: z.number().optional(), migrate_to_chat_id: z.number().optional() })
    .optional(),
});

const { apiRoot, token, stateDir, redisUrl, leaseMs, upkeepEveryMs, haste, diesAt } = options;
const log = createLog({
  logLevel: 'info',
  logQuestions: false,
  botToken: token,
  redisUrl,
  webhook: undefined,
});
const rates = Object.fromEntries(
  Object.entries(RATES).map(([name, { everyMs, burst }]) => [name, { everyMs: everyMs / haste, burst }]),
) as unknown as typeof RATES;

async function dies(at: typeof diesAt): Promise<void> {
  if (diesAt !== at) return;
  process.kill(process.pid, 'SIGKILL');
  await new Promise(() => {});
}

const deliver: Deliver = async ({ chat, title }, { late }) => {
  await dies('after claim');
  const response = await fetch(`${apiRoot}/bot${token}/sendMessage`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ chat_id: chat, text: late ? `${title} (late)` : title }),
  });
  const { ok, error_code, parameters } = answer.parse(await response.json());
  if (ok) await dies('after send');
  return outcome(ok, error_code, parameters);
};

function outcome(
  ok: boolean,
  code: number | undefined,
  { retry_after, migrate_to_chat_id }: z.infer<typeof answer>['parameters'] & object = {},
): Delivery {
  if (ok) return 'sent';
  if (retry_after !== undefined) return { retryAfterS: retry_after / haste };
  if (migrate_to_chat_id !== undefined) return { migratedTo: migrate_to_chat_id };
  return code === 403 ? 'gone' : 'failed';
}

const stores = await openStores(
  { stateDir, redisUrl },
  { parseDialogue: () => undefined, log, now: Date.now, rates },
);
const { claim } = stores.reminders;
const reminders = await openReminders({
  config: { redisUrl },
  catalog: { facts: new Map(), formerIds: new Map() },
  stores: {
    ...stores,
    reminders: {
      ...stores.reminders,
      async claim(...given) {
        await dies('before claim');
        return claim(...given);
      },
    },
  },
  rates,
  leaseMs,
  upkeepEveryMs,
  log,
  now: Date.now,
  belongs: () => false,
  deliver,
  tellEnded: async () => {},
});
process.once('SIGTERM', async () => {
  await reminders.stop();
  await stores.close();
  process.exit(0);
});
// As a bot does: the first call of a process is slow, and would make the next ones come in a burst.
await fetch(`${apiRoot}/bot${token}/getMe`);
reminders.start();
log.info('delivering');
