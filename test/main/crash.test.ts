// A question that was taken from Telegram and not answered yet when the process was killed is answered by the next one.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startTelegram, type TestTelegram } from '../support/telegram.ts';
import { environmentFor, type Running, startProcess } from './process.ts';

const question = 'trade with Tomsk Oblast in 2022';

let telegram: TestTelegram;
let folder: string;
let running: Running;

beforeEach(async () => {
  telegram = await startTelegram({ timeoutMs: 15_000 });
  folder = mkdtempSync(join(tmpdir(), 'accord-main-'));
});
afterEach(async () => {
  running.child.kill('SIGKILL');
  await running.exit;
  await telegram.close();
  rmSync(folder, { recursive: true, force: true });
});

async function starts(): Promise<void> {
  running = startProcess(environmentFor(telegram, join(folder, 'state')), folder);
  await running.logged('polling');
}

test('kill -9 between a question and its answer loses nothing', { timeout: 60_000 }, async () => {
  await starts();
  const anna = telegram.user('Anna', { language: 'en' });
  const { stage } = telegram.local;
  expect((await anna.says('/help')).messages).toHaveLength(1);

  // Told to wait for half a minute, the bot holds the answer, has polled again and waits.
  telegram.failures.tooManyRequests(30, { method: 'sendMessage' });
  stage.say({ user: anna.id, room: anna.id, content: { text: question } });
  await expect.poll(() => telegram.calls('sendMessage'), { timeout: 20_000 }).toHaveLength(2);
  const oleg = telegram.user('Oleg', { language: 'en' });
  stage.say({ user: oleg.id, room: oleg.id, content: { text: question } });
  await expect.poll(() => stage.transcript(oleg.id), { timeout: 10_000 }).toHaveLength(2);
  running.child.kill('SIGKILL');
  await running.exit;
  expect(stage.transcript(anna.id).at(-1)?.text).toBe(question);

  await anna.receives(starts);
  await telegram.settles();
  expect(stage.transcript(anna.id).at(-1)?.text).toContain('$23');
  expect(stage.transcript(anna.id)).toHaveLength(4);
  expect(stage.transcript(oleg.id), 'what was answered is not answered again').toHaveLength(2);
  expect(running.stdout()).toContain('an update was under way when the bot ended');
});
