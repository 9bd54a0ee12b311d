// /reminders: looking through what is set, changing, pausing and deleting it, by whom it may be done, and what rests with a chat.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cardActs } from '../../src/bot/reminding/list-press.ts';
import type { Reminder } from '../../src/reminders/reminder.ts';
import type { TestGroup } from '../support/group.ts';
import type { TestUser } from '../support/user.ts';
import { type Accord, startAccord } from './accord.ts';
import { en, ru } from './words.ts';

const day = 24 * 3_600_000;

let accord: Accord;

beforeEach(async () => {
  accord = await startAccord();
});
afterEach(() => accord.close());

const all = async (chat: number): Promise<readonly Reminder[]> =>
  (await accord.reminders.list({ chat }, { offset: 0, limit: 50 })).reminders;

/** As many as asked for, a day apart. */
async function sets(user: TestUser, count: number): Promise<void> {
  for (let at = 1; at <= count; at++) {
    await accord.reminders.create(
      { user: user.id },
      {
        ...{ chat: user.id, owner: user.id, locale: 'en', zone: 'Europe/Minsk' },
        ...{ topic: { query: 'r_tomsk' }, title: `Reminder ${at}` },
        rule: { kind: 'once', at: Math.floor(accord.now()) + at * day },
      },
    );
  }
}

/** Presses a button that the bot never made, as any client can: here under a message that is put there for it. */
async function presses(user: TestUser, data: string) {
  const { apiRoot, token } = accord.telegram;
  const reply_markup = { inline_keyboard: [[{ text: data, callback_data: data }]] };
  await user.receives(() =>
    fetch(`${apiRoot}/bot${token}/sendMessage`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ chat_id: user.id, text: 'forged', reply_markup }),
    }),
  );
  return user.taps(data);
}

const languages = [
  { language: 'en', say: en, sentence: '/remind every Monday at 9 trade with Kuzbass', zone: 'Minsk' },
  { language: 'ru', say: ru, sentence: '/remind каждый понедельник в 9 торговля с Кузбассом', zone: 'Минск' },
] as const;

describe.each(languages)('in $language', ({ language, say, sentence, zone }) => {
  test('nothing, one, its card, a pause and the end of it', async () => {
    const anna = accord.telegram.user('Anna', { language });
    expect((await anna.says('/reminders')).text).toBe(say('reminders-none'));
    await anna.says(`/timezone ${zone}`);
    await anna.says(sentence);
    const list = await anna.says('/reminders');
    expect(list.text).toContain(say('reminders-title', { count: 1, number: '1' }));
    expect(list.text).toMatch(/9:00,\s(Minsk|Минск),\sUTC\+3/);
    expect(list.buttons).toEqual(['1']);
    const card = await anna.taps('1');
    expect(card.last?.id).toBe(list.last?.id);
    expect(card.buttons).toContain(say('reminder-pause'));
    const paused = await anna.taps(say('reminder-pause'));
    expect(paused.text).toContain(say('reminder-paused'));
    expect(await all(anna.id)).toMatchObject([{ state: 'paused' }]);
    expect((await anna.taps(say('reminders-all'))).text).toContain(say('reminder-paused'));
    await anna.taps('1');
    await anna.taps(say('reminder-resume'));
    expect(await all(anna.id)).toMatchObject([{ state: 'active' }]);
    const question = await anna.taps(say('reminder-delete'));
    expect(question.text).toContain(say('reminder-delete-question'));
    expect((await anna.taps(say('reminder-delete-no'))).buttons).toContain(say('reminder-delete'));
    await anna.taps(say('reminder-delete'));
    const gone = await anna.taps(say('reminder-delete-yes'));
    expect(gone.notice?.text).toBe(say('reminder-deleted'));
    expect(gone.text).toBe(say('reminders-none'));
    expect(await all(anna.id)).toEqual([]);
  });

  test('pages, and the way back to the page one came from; all at once', async () => {
    const anna = accord.telegram.user('Anna', { language });
    await sets(anna, 20);
    const first = await anna.says('/reminders');
    expect(first.text).toContain(say('reminders-title', { count: 20, number: '20' }));
    expect(first.text).toContain('Reminder 8');
    expect(first.text).not.toContain('Reminder 9');
    await anna.taps(say('page-next'));
    const last = await anna.taps(say('page-next'));
    expect(last.text).toContain(say('page', { page: 3, pages: 3 }));
    expect((await anna.taps('20')).text).toContain('Reminder 20');
    expect((await anna.taps(say('reminders-all'))).text).toContain(say('page', { page: 3, pages: 3 }));
    const paused = await anna.taps(say('reminders-pause-all'));
    expect(paused.notice?.text).toBe(say('reminders-paused', { count: 20, number: '20' }));
    expect((await all(anna.id)).every(({ state }) => state === 'paused')).toBe(true);
    expect(paused.buttons).not.toContain(say('reminders-pause-all'));
    const resumed = await anna.taps(say('reminders-resume-all'));
    expect(resumed.notice?.text).toBe(say('reminders-resumed', { count: 20, number: '20' }));
    expect((await all(anna.id)).every(({ state }) => state === 'active')).toBe(true);
  });
});

describe('buttons that are not as they should be', () => {
  test('a forged id, of somebody else or of nobody, shows and changes nothing', async () => {
    const anna = accord.telegram.user('Anna', { language: 'en' });
    const eve = accord.telegram.user('Eve', { language: 'en' });
    await sets(anna, 1);
    await sets(eve, 1);
    await eve.starts();
    const [hers] = await all(anna.id);
    for (const id of [hers?.id, 'AAAAAAAAAA']) {
      for (const act of cardActs) {
        const seen = await presses(eve, `i:${id}:${act}`);
        expect(seen.notice?.text).toBe(en('reminder-gone'));
        expect(seen.messages).toEqual([]);
      }
    }
    expect(await all(anna.id)).toEqual([hers]);
  });

  test('one that is gone says so; a page that is gone shows the last there is', async () => {
    const anna = accord.telegram.user('Anna', { language: 'en' });
    await sets(anna, 9);
    await anna.says('/reminders');
    const [first, ...others] = await all(anna.id);
    for (const { id } of [first, ...others.slice(1)].flatMap((one) => one ?? []))
      await accord.reminders.remove({ user: anna.id }, id);
    expect((await anna.taps('1')).notice?.text).toBe(en('reminder-gone'));
    expect((await anna.taps(en('page-next'))).text).toContain('Reminder 2');
  });
});

describe('in a group', () => {
  let owner: TestUser;
  let member: TestUser;
  let group: TestGroup;
  beforeEach(async () => {
    owner = accord.telegram.user('Olga', { language: 'en' });
    member = accord.telegram.user('Mila', { language: 'en' });
    group = accord.telegram.supergroup('Trade mission', { owner, members: [member] });
    await group.adds(accord.telegram.bot);
    await owner.in(group).says('/remind every Monday at 9 trade with Kuzbass');
    await owner.in(group).says('/remind in 2 weeks trade with Tomsk Oblast');
  });

  test('everybody may look, admins change, and its owner is told of it in private', async () => {
    const list = await member.in(group).says('/reminders');
    expect(list.text).toContain(en('reminders-title-group', { count: 2, number: '2' }));
    expect((await member.in(group).taps(en('reminders-pause-all'))).notice?.text).toBe(
      en('reminder-admins-only'),
    );
    await member.in(group).taps('1');
    for (const label of ['reminder-pause', 'reminder-delete']) {
      expect((await member.in(group).taps(en(label))).notice?.text).toBe(en('reminder-admins-only'));
    }
    expect((await owner.in(group).taps(en('reminder-pause'))).text).toContain(en('reminder-paused'));
    expect((await owner.says('/reminders')).text).toBe(
      `${en('reminders-none')}\n\n${en('reminders-elsewhere', { count: 2, number: '2' })}`,
    );
    expect((await member.says('/reminders')).text).toBe(en('reminders-none'));
  });

  test('/cancel with nothing to cancel is left to other bots', async () => {
    await accord.telegram.expectSilence(() => owner.in(group).quietly.says('/cancel'));
  });

  test('they rest while the bot is out, come back with it, and move with the group', async () => {
    await group.removes(accord.telegram.bot);
    expect((await all(group.id)).map(({ state }) => state)).toEqual(['silent', 'silent']);
    await group.adds(accord.telegram.bot);
    expect((await all(group.id)).map(({ state }) => state)).toEqual(['active', 'active']);
    await group.mutes(accord.telegram.bot);
    expect((await all(group.id)).map(({ state }) => state)).toEqual(['silent', 'silent']);
  });
});

test('whoever blocks the bot gets nothing, and finds everything on coming back', async () => {
  const anna = accord.telegram.user('Anna', { language: 'en' });
  await anna.says('/remind every Monday at 9 trade with Kuzbass');
  await anna.blocksTheBot();
  expect(await all(anna.id)).toMatchObject([{ state: 'silent' }]);
  await anna.unblocks();
  expect(await all(anna.id)).toMatchObject([{ state: 'active' }]);
  await accord.reminders.silence(anna.id);
  await anna.starts();
  expect(await all(anna.id)).toMatchObject([{ state: 'active' }]);
  await accord.reminders.silence(anna.id);
  expect((await anna.says('/reminders')).text).toContain('UTC');
  expect(await all(anna.id)).toMatchObject([{ state: 'active' }]);
});

test('a pause over a single moment is told when it is resumed too late', async () => {
  const anna = accord.telegram.user('Anna', { language: 'en' });
  await sets(anna, 1);
  await anna.says('/reminders');
  await anna.taps('1');
  await anna.taps(en('reminder-pause'));
  accord.passes(2 * day);
  expect((await anna.taps(en('reminder-resume'))).notice?.text).toBe(en('reminder-past'));
});
