// The dialog on both stores: a new start between two steps loses nothing, and without the store it is said that nothing is kept.
import { describe, expect, onTestFinished, test } from 'vitest';
import { type RedisProcess, startRedis } from '../support/redis.ts';
import { type Accord, startAccord } from './accord.ts';
import { en, ru } from './words.ts';

/** Each story has its own: every Telegram counts its updates from the beginning. */
async function ownRedis(): Promise<RedisProcess> {
  const redis = await startRedis();
  onTestFinished(() => redis.stop());
  return redis;
}

const languages = [
  { language: 'en', say: en, topic: 'trade with Tomsk Oblast', time: 'in 2 weeks', note: 'call them' },
  {
    language: 'ru',
    say: ru,
    topic: 'торговля с Томской областью',
    time: 'через 2 недели',
    note: 'позвонить',
  },
] as const;

describe.each([['the embedded store'], ['Redis']])('on %s', (store) => {
  const start = async (): Promise<Accord> =>
    startAccord(store === 'Redis' ? { redisUrl: (await ownRedis()).url } : {});

  test.each(languages)(
    'restarts between all steps, in $language',
    async ({ language, say, topic, time, note }) => {
      const accord = await start();
      const anna = accord.telegram.user('Anna', { language });
      await anna.says('/remind');
      await accord.restarts();
      await anna.says(topic);
      await accord.restarts();
      await anna.says(time);
      await accord.restarts();
      await anna.taps(say('dialog-add-note'));
      await accord.restarts();
      await anna.says(note);
      await accord.restarts();
      await anna.taps(say('dialog-set'));
      await accord.restarts();
      const { reminders } = await accord.reminders.list({ chat: anna.id }, { offset: 0, limit: 9 });
      expect(reminders).toMatchObject([{ note, locale: language, rule: { kind: 'once' } }]);
      await accord.close();
    },
  );

  test('what the dialog holds does not grow with what is said in it', async () => {
    const accord = await start();
    const anna = accord.telegram.user('Anna', { language: 'en' });
    const who = { kind: 'private', user: anna.id } as const;
    const size = async () => JSON.stringify(await accord.stores.conversations.read(who)).length;
    await anna.says('/remind');
    await anna.says('blah blah');
    const before = await size();
    for (let time = 0; time < 10; time++) await anna.says('blah blah');
    expect(Math.abs((await size()) - before)).toBeLessThan(50);
    await anna.says('/cancel');
    expect(await accord.stores.conversations.read(who)).toBeUndefined();
    await accord.close();
  });

  test('/forget takes the dialog and the reminders away', async () => {
    const accord = await start();
    const anna = accord.telegram.user('Anna', { language: 'en' });
    await anna.says('/remind in 2 weeks Kuzbass');
    await anna.says('/forget');
    await anna.taps(en('forget-yes'));
    expect((await anna.says('/reminders')).text).toBe(en('reminders-none'));
    await anna.says('/remind');
    await accord.stores.forget(anna.id);
    const late = await anna.taps(en('dialog-by-region'));
    expect(late.notice?.text).toBe(en('dialog-old-button'));
    // One that was begun between the question of /forget and the answer is not written back.
    await anna.says('/forget');
    await anna.says('/remind');
    await anna.taps(en('forget-yes'));
    expect(await accord.stores.conversations.read({ kind: 'private', user: anna.id })).toBeUndefined();
    await accord.close();
  });
});

test('with Redis gone the dialog is not begun in vain, and one under way waits for it', async () => {
  const redis = await ownRedis();
  const accord = await startAccord({ redisUrl: redis.url, telegram: { timeoutMs: 8_000 } });
  const anna = accord.telegram.user('Anna', { language: 'en' });
  await anna.says('/remind');
  await anna.says('trade with Tomsk Oblast');
  await redis.kill9();
  expect((await anna.taps(en('remind-week'))).notice?.text).toBe(en('not-saved'));
  expect((await accord.telegram.user('Boris', { language: 'en' }).says('/remind')).text).toBe(
    en('not-saved'),
  );
  expect((await anna.says('/reminders')).text).toBe(en('reminders-unreachable'));
  await redis.restart();
  await expect
    .poll(
      () =>
        accord.stores.ping().then(
          () => 'up',
          () => 'down',
        ),
      { timeout: 5_000 },
    )
    .toBe('up');
  await anna.taps(en('remind-week'));
  expect((await anna.taps(en('dialog-set'))).text).toContain('Tomsk');
  await accord.close();
}, 30_000);
