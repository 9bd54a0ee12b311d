// Processes that deliver reminders, and the reminders that are planted for them.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { entryOf } from '../../src/reminders/entry.ts';
import type { Reminder } from '../../src/reminders/reminder.ts';
import type { Stores } from '../../src/stores/ports.ts';
import type { TestTelegram } from '../support/telegram.ts';

const script = fileURLToPath(new URL('worker.ts', import.meta.url));

const children = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});

export interface WorkerOptions {
  readonly stateDir: string;
  readonly redisUrl?: string | undefined;
  readonly leaseMs?: number;
  readonly upkeepEveryMs?: number;
  readonly haste?: number;
  readonly diesAt?: 'before claim' | 'after claim' | 'after send' | undefined;
}

export interface Worker {
  readonly child: ChildProcess;
  /** Everything it has logged. */
  output(): string;
  /** Resolves to the exit code; null after a signal. */
  readonly exit: Promise<number | null>;
}

export function startWorker({ apiRoot, token }: TestTelegram, options: WorkerOptions): Worker {
  const settings = JSON.stringify({
    apiRoot,
    token,
    leaseMs: 2_000,
    upkeepEveryMs: 1_000,
    haste: 1,
    ...options,
  });
  const child = spawn(process.execPath, ['--import', 'tsx', script, settings], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  const exit = once(child, 'exit').then(([code]) => {
    children.delete(child);
    return typeof code === 'number' ? code : null;
  });
  return { child, output: () => output, exit };
}

/** A single reminder with `title`, due at `at`, as somebody set it a day before. */
export function oneTime(id: string, chat: number, title: string, at: number): Reminder {
  const owner = chat > 0 ? { owner: chat } : {};
  return {
    v: 1,
    id,
    ...owner,
    chat,
    locale: 'en',
    zone: 'Asia/Novosibirsk',
    topic: { question: 'trade with Tomsk' },
    title,
    rule: { kind: 'once', at },
    state: 'active',
    nextAt: at,
    seriesAt: at,
    createdAt: at - 86_400_000,
  };
}

/** Puts records into the store, and no alarm anywhere. */
export async function plant(stores: Stores<unknown>, reminders: readonly Reminder[]): Promise<void> {
  await Promise.all(
    reminders.map((reminder) => stores.reminders.add(entryOf(reminder), Number.MAX_SAFE_INTEGER)),
  );
}

/** People who have started the bot, by chat id. */
export function people(telegram: TestTelegram, count: number): number[] {
  const { stage } = telegram.local;
  return Array.from({ length: count }, (_, n) => {
    const { id } = stage.addUser({ first_name: `User ${n}` });
    stage.say({ user: id, room: id, content: { text: '/start' } });
    return id;
  });
}

/** How often each text arrived. */
export function arrivals(telegram: TestTelegram): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { params, response } of telegram.calls('sendMessage')) {
    if (!response?.ok) continue;
    const text = String(params.text);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}
