// Reminders of the whole bot as a process, killed where it hurts: set in the chat, they come all the same, on both stores.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'vitest';
import { entryOf, reminderOf } from '../../src/reminders/entry.ts';
import { openStores } from '../../src/stores/open.ts';
import { Endings } from '../support/endings.ts';
import { startRedis } from '../support/redis.ts';
import { startTelegram } from '../support/telegram.ts';
import { environmentFor, type Running, startProcess } from './process.ts';

const silent = { info: () => {}, warn: () => {} };

async function scene(store: 'the embedded store' | 'Redis', { expect, onTestFinished }: TestContext) {
  const endings = new Endings();
  onTestFinished(async () => {
    expect(await endings.run()).toEqual([]);
  });
  const telegram = await startTelegram({ timeoutMs: 30_000 });
  endings.add(() => telegram.close());
  const folder = mkdtempSync(join(tmpdir(), 'accord-reminding-'));
  endings.add(() => rmSync(folder, { recursive: true, force: true }));
  const redis = store === 'Redis' ? await startRedis() : undefined;
  endings.add(() => redis?.stop());
  const stateDir = join(folder, 'state');

  return {
    telegram,
    async starts(): Promise<Running> {
      const environment = environmentFor(telegram, stateDir);
      const running = startProcess(redis ? { ...environment, REDIS_URL: redis.url } : environment, folder);
      endings.add(() => running.child.kill('SIGKILL') && running.exit);
      await running.logged('the bot is there');
      return running;
    },
    /** While no bot runs: what was set comes due now, as if its time had passed, and leases with it. */
    async timePasses(chat: number): Promise<void> {
      const stores = await openStores(
        { stateDir, redisUrl: redis?.url },
        { parseDialogue: () => undefined, log: silent, now: Date.now },
      );
      const { reminders } = await stores.reminders.list({ chat }, { offset: 0, limit: 10 });
      const at = Date.now();
      for (const kept of reminders) {
        const reminder = reminderOf(kept);
        if (!reminder) throw new Error(`${kept.id} cannot be read`);
        const due = { ...reminder, rule: { kind: 'once', at }, seriesAt: at, nextAt: at } as const;
        expect(await stores.reminders.change(entryOf(due), kept.version, 50)).toBe('changed');
      }
      await stores.close();
    },
  };
}

async function kills(running: Running): Promise<void> {
  running.child.kill('SIGKILL');
  await running.exit;
}

// Side by side: they mostly wait.
describe.concurrent.each(['the embedded store', 'Redis'] as const)('on %s', (store) => {
  test('set in a chat, it comes, though the bot is killed after that and once more while it sends', {
    timeout: 150_000,
  }, async (context) => {
    const { expect } = context;
    const { telegram, starts, timePasses } = await scene(store, context);
    const anna = telegram.user('Anna', { language: 'en' });
    const arrived = () =>
      telegram.sees(anna).filter(({ text }) => text.startsWith('Reminder: Tomsk Oblast\n'));

    const first = await starts();
    const set = await anna.says('/remind in 2 hours Tomsk: call the embassy office');
    expect(set.text).toContain('call the embassy office');
    await kills(first);

    await timePasses(anna.id);
    const before = telegram.calls('sendMessage').length;
    telegram.failures.delay(4_000, { method: 'sendMessage' });
    const second = await starts();
    await expect.poll(() => telegram.calls('sendMessage').length, { timeout: 40_000 }).toBe(before + 1);
    await kills(second);
    telegram.failures.clear();

    await timePasses(anna.id);
    const third = await starts();
    await expect.poll(() => arrived().length, { timeout: 40_000, interval: 50 }).toBeGreaterThan(0);
    expect(arrived()[0]?.text).toContain('call the embassy office');
    third.child.kill('SIGTERM');
    expect(await third.exit, third.stdout()).toBe(0);
    expect(third.stderr()).toBe('');
    expect(third.stdout()).not.toContain('embassy');

    // It is over: another start brings nothing, and what the second one had on its way is all there is beside.
    const fourth = await starts();
    expect((await anna.says('/help')).text).not.toBe('');
    expect(arrived().length).toBeLessThanOrEqual(2);
    await kills(fourth);
  });

  test('a dialog goes on where it was, though the bot is killed between its steps and while it asks', {
    timeout: 60_000,
  }, async (context) => {
    const { expect } = context;
    const { telegram, starts } = await scene(store, context);
    const anna = telegram.user('Анна', { language: 'ru' });
    const first = await starts();
    await anna.says('/remind');
    await kills(first);

    const second = await starts();
    telegram.failures.delay(4_000, { method: 'sendMessage' });
    const before = telegram.calls('sendMessage').length;
    const said = anna.says('торговля с Томской областью');
    await expect.poll(() => telegram.calls('sendMessage').length, { timeout: 20_000 }).toBe(before + 1);
    await kills(second);
    telegram.failures.clear();

    // The topic was not taken before the crash: Telegram brings it again, and at worst the next question comes twice.
    const third = await starts();
    expect((await said).text).toContain('Когда напомнить?');
    expect((await anna.says('через 2 недели')).text).toContain('Всё верно?');
    await kills(third);

    const fourth = await starts();
    await anna.taps('Поставить');
    const list = await anna.says('/reminders');
    expect(list.text).toContain('Томская');
    expect(list.buttons).toEqual(['1']);
    await kills(fourth);
  });
});
