// The bot as a process: it starts, answers, is watched, stops in time, and remembers across a crash.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startTelegram, type TestTelegram } from '../support/telegram.ts';
import { bundled, environmentFor, type Running, startProcess } from './process.ts';

const question = 'trade with Tomsk Oblast in 2022';

let telegram: TestTelegram;
let folder: string;
let running: Running;

beforeEach(async () => {
  telegram = await startTelegram({ timeoutMs: 10_000 });
  folder = mkdtempSync(join(tmpdir(), 'accord-main-'));
});
afterEach(async () => {
  running.child.kill('SIGKILL');
  await running.exit;
  await telegram.close();
  rmSync(folder, { recursive: true, force: true });
});

async function starts(
  extra: Readonly<Record<string, string>> = {},
  args?: readonly string[],
): Promise<string> {
  running = startProcess({ ...environmentFor(telegram, join(folder, 'state')), ...extra }, folder, args);
  const { port } = await running.logged('the http server listens');
  await running.logged('the bot is there');
  return `http://127.0.0.1:${port}`;
}

test('answers, can be watched, and finishes what is under way when it is told to stop', {
  timeout: 40_000,
}, async () => {
  const address = await starts();
  await running.logged('polling');
  const ready = async () => {
    const response = await fetch(`${address}/readyz`);
    return [response.status, await response.json()];
  };
  expect(await ready()).toEqual([200, { ready: true, intake: 'polling' }]);
  expect((await fetch(`${address}/healthz`)).status).toBe(200);

  const anna = telegram.user('Anna', { language: 'en' });
  expect((await anna.says(question)).text).toContain('$23');
  expect(await (await fetch(`${address}/metrics`)).text()).toContain(
    'accord_answers_total{kind="figures"} 1',
  );
  await expect.poll(() => anna.commands(), { timeout: 10_000 }).toContain('/trade');

  // An interrupted connection is no reason to end.
  telegram.failures.serverError({ method: 'getUpdates', times: 2 });
  expect((await anna.says(question)).text).toContain('$23');
  expect((await anna.says(question)).text).toContain('$23');
  await expect.poll(ready, { timeout: 10_000 }).toEqual([200, { ready: true, intake: 'polling' }]);

  telegram.failures.delay(700, { method: 'sendMessage' });
  const before = telegram.calls('sendMessage').length;
  const answer = anna.says('trade with Kuzbass in 2024');
  await expect.poll(() => telegram.calls('sendMessage').length, { timeout: 10_000 }).toBe(before + 1);
  const asked = Date.now();
  running.child.kill('SIGTERM');
  expect((await answer).text).toContain('Kuzbass');
  expect(await running.exit).toBe(0);
  expect(Date.now() - asked).toBeLessThan(10_000);

  expect(running.stderr()).toBe('');
  expect(running.stdout()).not.toContain('Tomsk');
  expect(running.stdout()).not.toContain(telegram.token);
});

test('does not wait for ever for what is under way', { timeout: 40_000 }, async () => {
  await starts();
  const anna = telegram.user('Anna', { language: 'en' });
  telegram.failures.tooManyRequests(30, { method: 'sendMessage' });
  telegram.local.stage.say({ user: anna.id, room: anna.id, content: { text: question } });
  await expect.poll(() => telegram.calls('sendMessage'), { timeout: 20_000 }).toHaveLength(1);
  const asked = Date.now();
  running.child.kill('SIGINT');
  expect(await running.exit).toBe(0);
  expect(Date.now() - asked).toBeLessThan(10_000);
});

test('a crash loses neither settings nor talks', { timeout: 40_000 }, async () => {
  await starts();
  const anna = telegram.user('Anna', { language: 'en' });
  await anna.says('/language');
  await anna.taps('Русский');
  await anna.says(question);
  running.child.kill('SIGKILL');
  await running.exit;

  await starts();
  expect((await anna.says('what about Novosibirsk?')).text).toContain('Novosibirsk Oblast in 2022');
  expect((await anna.says('/help')).text).toContain('Просто напишите вопрос');
});

test('kill -9 between a question and its answer loses nothing', { timeout: 60_000 }, async () => {
  await starts();
  await running.logged('polling');
  const anna = telegram.user('Anna', { language: 'en' });
  const { stage } = telegram.local;
  expect((await anna.says('/help')).messages).toHaveLength(1);

  // Told to wait for half a minute, the bot holds the answer, has polled again and waits.
  telegram.failures.tooManyRequests(30, { method: 'sendMessage' });
  stage.say({ user: anna.id, room: anna.id, content: { text: question } });
  await expect.poll(() => telegram.calls('sendMessage'), { timeout: 20_000 }).toHaveLength(2);
  const oleg = telegram.user('Oleg', { language: 'en' });
  for (const text of [question, '/help']) stage.say({ user: oleg.id, room: oleg.id, content: { text } });
  // His second message is taken up when the first is done with, in the store too.
  await expect.poll(() => stage.transcript(oleg.id), { timeout: 10_000 }).toHaveLength(4);
  running.child.kill('SIGKILL');
  await running.exit;
  expect(stage.transcript(anna.id).at(-1)?.text).toBe(question);

  await anna.receives(starts);
  await telegram.settles();
  expect(stage.transcript(anna.id).at(-1)?.text).toContain('$23');
  expect(stage.transcript(anna.id)).toHaveLength(4);
  const answers = stage.transcript(oleg.id).filter(({ text }) => text?.includes('$23'));
  expect(answers, 'what was answered is not answered again').toHaveLength(1);
  expect(running.stdout()).toContain('an update was under way when the bot ended');
});

test('runs as `npm start` starts it', { timeout: 40_000 }, async () => {
  await starts({}, bundled());
  const anna = telegram.user('Anna', { language: 'ru' });
  expect((await anna.says('товарооборот с Томской областью в 2022')).text).toContain('23');
  running.child.kill('SIGTERM');
  expect(await running.exit).toBe(0);
});
