// Reminders come: with the note, the present answer and what is new; and what is done with them then.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Catalog, Fact } from '../../src/catalog/catalog.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type { Reminder } from '../../src/reminders/reminder.ts';
import { catalog } from '../real/catalog.ts';
import { callApi } from '../support/api.ts';
import type { TestUser } from '../support/user.ts';
import { type Accord, type Data, startAccord } from './accord.ts';
import { en, ru } from './words.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let accord: Accord;
let anna: TestUser;

async function begins(data?: Data, zone = 'Asia/Novosibirsk'): Promise<void> {
  accord = await startAccord(data ? { data } : {});
  anna = accord.telegram.user('Anna', { language: 'en' });
  await accord.stores.settings.set({ user: anna.id }, { timeZone: zone });
}

/** A zone where it is day, whenever the tests run: at night nobody is told of news. */
function zoneByDay(): string {
  const hourIn = (timeZone: string): number =>
    Number(new Intl.DateTimeFormat('en', { hour: 'numeric', hourCycle: 'h23', timeZone }).format());
  const zones = ['Asia/Novosibirsk', 'Europe/London', 'America/New_York'];
  return zones.find((zone) => hourIn(zone) >= 9 && hourIn(zone) < 19) ?? 'Pacific/Honolulu';
}

afterEach(() => accord.close());

/** Spaces may be such that do not break. */
const plain = (text = ''): string => text.replaceAll('\u00a0', ' ');

async function only(chat: number): Promise<Reminder> {
  const { reminders } = await accord.reminders.list({ chat }, { offset: 0, limit: 10 });
  const [reminder] = reminders;
  if (!reminder || reminders.length > 1) throw new Error(`there are ${reminders.length} reminders`);
  return reminder;
}

const comes = (user: TestUser, milliseconds: number) => user.receives(() => accord.passes(milliseconds));

/** Until a moment a little after its time: later than a quarter of an hour it would be late. */
const untilDue = (reminder: Reminder): number => (reminder.nextAt ?? 0) - accord.now() + 1_000;

describe('in private', () => {
  beforeEach(() => begins());

  test('the note, the present answer with its source, and what can be done', async () => {
    await anna.says('/remind every Monday at 9 trade with Tomsk in 2022: call the embassy office');
    const seen = await comes(anna, untilDue(await only(anna.id)));
    const lines = plain(seen.text).split('\n');
    expect(lines[0]).toBe('Reminder: Trade 2022: Tomsk');
    expect(seen.text).toContain(en('firing-note', { note: 'call the embassy office' }));
    expect(plain(seen.text)).toContain('in 2022: nearly $23 million');
    expect(seen.links.some(({ url }) => url.startsWith('http'))).toBe(true);
    expect(seen.rows).toEqual([
      [en('firing-done'), en('firing-change'), en('firing-stop')],
      [en('firing-hour'), en('firing-tomorrow'), en('firing-week')],
    ]);
    expect(plain(seen.text)).not.toContain('late');
  });

  test('in the language in which it was set', async () => {
    await anna.says('напомни завтра про Кузбасс');
    const seen = await comes(anna, untilDue(await only(anna.id)));
    expect(seen.text).toContain('Напоминание: ');
    expect(seen.buttons[0]).toBe(ru('firing-done'));
    // What comes once has no end to be made.
    expect(seen.buttons).not.toContain(ru('firing-stop'));
  });

  test('words that we know nothing of come as they are', async () => {
    await anna.says('remind me to call Ivanov tomorrow');
    const seen = await comes(anna, untilDue(await only(anna.id)));
    expect(seen.text).toBe('Reminder: call Ivanov');
  });

  test('after downtime it says how late it is, and of how many it stands for', async () => {
    await anna.says('/remind every day at 9 Tomsk');
    const due = (await only(anna.id)).nextAt ?? 0;
    const seen = await comes(anna, due - accord.now() + 3 * DAY + 5 * HOUR);
    expect(plain(seen.text)).toContain('This comes late. It was due ');
    expect(seen.text).toContain(en('firing-skipped', { count: 3, number: '3' }));
    expect(seen.messages).toHaveLength(1);
    expect((await only(anna.id)).nextAt).toBe(due + 4 * DAY);
  });

  test('put off, it comes once more, and the series stays as it was', async () => {
    await anna.says('/remind every Monday at 9 Tomsk');
    const monday = (await only(anna.id)).nextAt ?? 0;
    await comes(anna, untilDue(await only(anna.id)));
    const pressed = await anna.taps(en('firing-hour'));
    expect(pressed.notice?.text).toContain('once more: today, 10:00, Novosibirsk, UTC+7');
    expect(pressed.buttons[0]).toContain('today, 10:00');
    expect((await only(anna.id)).seriesAt).toBe(monday + 7 * DAY);
    const again = await comes(anna, HOUR + 1_000);
    expect(again.text).toContain('Reminder: ');
    expect((await only(anna.id)).nextAt).toBe(monday + 7 * DAY);
  });

  test('what was put off can be left', async () => {
    await anna.says('/remind tomorrow Tomsk');
    const { id } = await only(anna.id);
    await comes(anna, untilDue(await only(anna.id)));
    await anna.taps(en('firing-week'));
    expect((await accord.reminders.get(id))?.state).toBe('active');
    await anna.taps(/✕/);
    expect((await accord.reminders.get(id))?.state).toBe('ended');
    expect(accord.telegram.sees(anna).at(-1)?.buttons).toEqual([]);
  });

  test('done, and stop', async () => {
    await anna.says('/remind every day at 9 Tomsk');
    await comes(anna, untilDue(await only(anna.id)));
    const done = await anna.taps(en('firing-done'));
    expect(done.notice?.text).toContain('It comes again: tomorrow');
    expect(done.buttons).toEqual([en('firing-change'), en('firing-stop')]);
    const stopped = await anna.taps(en('firing-stop'));
    expect(stopped.notice?.text).toBe(en('firing-stopped'));
    expect((await accord.reminders.list({ chat: anna.id }, { offset: 0, limit: 10 })).total).toBe(0);
    // The same buttons once more, in a message that has them still.
    expect(accord.telegram.sees(anna).at(-1)?.buttons).toEqual([]);
  });

  test('another time', async () => {
    await anna.says('/remind tomorrow Tomsk');
    await comes(anna, untilDue(await only(anna.id)));
    await anna.taps(en('firing-change'));
    await anna.says('in 2 days at 11:00');
    expect((await only(anna.id)).rule.kind).toBe('once');
  });

  test("somebody else's button changes nothing, and is answered politely", async () => {
    await anna.says('/remind every day at 9 Tomsk');
    const before = await only(anna.id);
    const boris = accord.telegram.user('Boris', { language: 'en' });
    await boris.says('/help');
    for (const [act, word] of Object.entries({ d: 'done', s: 'stop', u: 'undo', h: 'hour', c: 'change' })) {
      const reply_markup = { inline_keyboard: [[{ text: word, callback_data: `a${act}:${before.id}` }]] };
      await callApi(accord.telegram, 'sendMessage', { chat_id: boris.id, text: word, reply_markup });
      const seen = await boris.taps(word);
      expect([word, [seen.notice?.text, seen.last?.text]]).toEqual([
        word,
        [expect.stringMatching(/Only whoever set|not there any more/), undefined],
      ]);
    }
    expect(await only(anna.id)).toEqual(before);
  });

  test('where nothing can be sent any more it rests, and /start brings what was missed', async () => {
    await anna.says('/remind tomorrow Tomsk');
    const { id } = await only(anna.id);
    // Blocked, and Telegram's word of it got lost.
    accord.telegram.failures.refuse(403, 'Forbidden: bot was blocked by the user', { method: 'sendMessage' });
    accord.passes(untilDue(await only(anna.id)));
    await vi.waitFor(async () => expect((await accord.reminders.get(id))?.state).toBe('silent'));
    await anna.says('/start');
    await vi.waitFor(() => expect(accord.telegram.sees(anna).at(-1)?.text).toContain('Reminder: '));
  });
});

describe('what becomes of it', () => {
  beforeEach(() => begins());

  const sent = () =>
    accord.telegram.calls('sendMessage').filter(({ params }) => String(params.text).startsWith('Reminder: '));

  test('a 429 is passed on at once: nothing is sent meanwhile, and then it comes once', async () => {
    await anna.says('/remind tomorrow Tomsk');
    accord.telegram.failures.tooManyRequests(60, { method: 'sendMessage', times: 1 });
    accord.passes(untilDue(await only(anna.id)));
    await vi.waitFor(() => expect(sent()).toHaveLength(1));
    await accord.telegram.settles();
    expect((await only(anna.id)).failing).toBeUndefined();
    const seen = await comes(anna, 61_000);
    expect(seen.text).toContain('Reminder: ');
    expect(sent()).toHaveLength(2);
  });

  test('an address that Telegram does not take costs the links and not the reminder', async () => {
    await anna.says('/remind tomorrow trade with Tomsk in 2022');
    accord.telegram.failures.refuse(400, 'Bad Request: URL host is invalid', { method: 'sendMessage' });
    const seen = await comes(anna, untilDue(await only(anna.id)));
    expect(seen.text).toContain('Tomsk');
    expect(seen.links).toEqual([]);
  });

  test('what fails is tried again, and after three days it is said that it was given up', async () => {
    await anna.says('/remind tomorrow Tomsk');
    const { id } = await only(anna.id);
    accord.telegram.failures.refuse(400, 'Bad Request: something new', { method: 'sendMessage', times: 100 });
    accord.passes(untilDue(await only(anna.id)));
    await vi.waitFor(async () => expect((await accord.reminders.get(id))?.failing?.tries).toBe(1));
    accord.telegram.failures.clear();
    accord.telegram.failures.refuse(400, 'Bad Request: something new', { method: 'sendMessage', times: 1 });
    const seen = await comes(anna, 3 * DAY + HOUR);
    expect(seen.text).toBe(en('remind-given-up', { title: 'Tomsk Oblast' }));
    expect((await accord.reminders.get(id))?.state).toBe('ended');
    await anna.taps(en('firing-tomorrow'));
    expect((await accord.reminders.get(id))?.state).toBe('active');
  });
});

describe('in a group', () => {
  let owner: TestUser;

  beforeEach(async () => {
    await begins();
    owner = accord.telegram.user('Owner', { language: 'en' });
  });

  test('only its administrators set one, and others learn where they can', async () => {
    const group = accord.telegram.supergroup('Mission', { owner, members: [anna] });
    await group.adds(accord.telegram.bot);
    const words = en('remind-admins-only', { bot: 'accord_bot' });
    expect((await anna.in(group).says('/remind tomorrow Tomsk')).text).toBe(words);
    await anna.in(group).says('/ask trade with Tomsk in 2022');
    expect((await anna.in(group).taps(en('button-remind'))).notice?.text).toBe(words);
    await owner.in(group).taps(en('button-remind'));
    // The choices stand under a message that everybody sees.
    expect((await anna.in(group).taps(en('remind-week'))).notice?.text).toBe(words);
    await owner.in(group).taps(en('remind-week'));
    expect(await only(group.id)).toMatchObject({ owner: owner.id, chat: group.id });
    const refused = await anna.in(group).taps(en('remind-button-undo'));
    expect(refused.notice?.text).toBe(en('reminder-admins-only'));
    expect((await owner.in(group).taps(en('remind-button-undo'))).text).toContain('Taken back');
  });

  test('an anonymous administrator sets one that is nobody’s but the group’s', async () => {
    const group = accord.telegram.supergroup('Mission', { owner, members: [anna] });
    await group.adds(accord.telegram.bot);
    await group.promotes(anna, { anonymous: true });
    await anna.in(group, { anonymously: true }).says('@accord_bot remind us tomorrow about Tomsk');
    const reminder = await only(group.id);
    expect(reminder.owner).toBeUndefined();
    expect((await owner.in(group).receives(() => accord.passes(untilDue(reminder)))).text).toContain(
      'Reminder: ',
    );
  });

  test('it comes into the topic where it was set, and into the general one when that is gone', async () => {
    const forum = accord.telegram.supergroup('Forum', { owner, forum: true });
    await forum.adds(accord.telegram.bot);
    const topic = forum.opensTopic('Figures');
    await owner.in(forum, { topic }).says('/remind every day at 9 Tomsk');
    const first = await owner.in(forum).receives(async () => accord.passes(untilDue(await only(forum.id))));
    expect(first.last?.message.message_thread_id).toBe(topic.id);
    forum.closesTopic(topic);
    const second = await owner.in(forum).receives(() => accord.passes(DAY));
    expect(second.last?.message.message_thread_id).toBeUndefined();
    forum.deletesTopic(topic);
    const third = await owner.in(forum).receives(() => accord.passes(DAY));
    expect(third.last?.message.message_thread_id).toBeUndefined();
  });

  test('a group that became a supergroup is followed', async () => {
    const group = accord.telegram.supergroup('Mission', { owner });
    await group.adds(accord.telegram.bot);
    const [before, now] = [-4_242, Math.floor(accord.now())];
    await accord.reminders.create(
      { adminOf: before },
      {
        chat: before,
        locale: 'en',
        zone: 'UTC',
        topic: { query: 'r_tomsk' },
        title: 'Tomsk',
        rule: { kind: 'once', at: now + HOUR },
      },
    );
    const moved = { migrate_to_chat_id: group.id };
    const words = 'Bad Request: group chat was upgraded to a supergroup chat';
    accord.telegram.failures.refuse(400, words, { method: 'sendMessage', chat: before }, moved);
    const seen = await owner.in(group).receives(() => accord.passes(HOUR + 1_000));
    expect(seen.text).toContain('Reminder: Tomsk');
    expect(
      accord.telegram.calls('sendMessage').filter(({ params }) => params.chat_id === group.id),
    ).toHaveLength(2);
  });
});

describe('news', () => {
  /** The real data with some facts changed, or left out. */
  function data(changes: Readonly<Record<string, Partial<Fact> | undefined>>): Data {
    const facts = new Map(catalog.facts);
    for (const [id, change] of Object.entries(changes)) {
      const fact = catalog.facts.get(id);
      if (change && fact) facts.set(id, { ...fact, ...change });
      else facts.delete(id);
    }
    const changed: Catalog = { ...catalog, facts };
    return { catalog: changed, engine: createEngine(changed) };
  }

  const sum = catalog.facts.get('tom-trade-2022')?.trade;

  test('whoever waits for changes gets what was added, corrected and withdrawn, with sources', async () => {
    const before = data({
      'tom-trade-2025-7m': undefined,
      'tom-trade-2022': { trade: { measure: 'turnover', says: 'amount', ...sum, value: 11 } },
    });
    await begins(before, zoneByDay());
    await anna.says('trade with Tomsk by year');
    await anna.taps(en('button-remind'));
    await anna.taps(en('remind-on-change'));
    await accord.telegram.expectSilence(() => accord.passes(2 * DAY));

    const after = data({ 'tom-trade-2012': undefined });
    const seen = await anna.receives(async () => {
      await accord.restarts(after);
      accord.passes(DAY);
    });
    const text = plain(seen.text);
    expect(text).toContain('Something changed: Trade: Tomsk');
    expect(text).toMatch(/Added:\n• Tomsk Oblast, .*January–July 2025: over \$17 million .*\n/);
    expect(text).toMatch(
      /Corrected:\n• Tomsk Oblast, .*2022: nearly \$23 million .*\(before: nearly \$11 million\)\n/,
    );
    expect(text).toMatch(/Withdrawn:\n• Tomsk Oblast, .*2012: /);
    expect(seen.links.length).toBeGreaterThanOrEqual(3);
    expect((await only(anna.id)).rule.kind).toBe('change');
  });

  test('a reminder that comes anyway tells what is new beside the answer; other topics are not told', async () => {
    await begins(data({ 'tom-trade-2025-7m': undefined }));
    await anna.says('/remind every day at 9 trade with Tomsk by year');
    const boris = accord.telegram.user('Boris', { language: 'ru' });
    await boris.says('напомни завтра про товарооборот с Омской областью');
    await accord.restarts(data({}));
    const seen = await comes(anna, DAY + HOUR);
    const text = plain(seen.text);
    expect(text).toContain('Reminder: Trade: Tomsk');
    expect(text).toContain(en('firing-changes'));
    expect(text.match(/^• .*January–July 2025.*$/gm)?.length).toBeGreaterThan(0);
    await vi.waitFor(() => expect(accord.telegram.sees(boris)).toHaveLength(3));
    expect(accord.telegram.sees(boris).at(-1)?.text).not.toContain(ru('firing-changes'));
    const next = await comes(anna, DAY);
    expect(next.text).not.toContain(en('firing-changes'));
  });

  test('what it was about is withdrawn: it says so', async () => {
    await begins(data({}));
    await anna.says('/start');
    const actor = { user: anna.id };
    await accord.reminders.create(actor, {
      owner: anna.id,
      chat: anna.id,
      locale: 'en',
      zone: 'UTC',
      topic: { query: 'x_tom-trade-2012' },
      title: 'A figure',
      rule: { kind: 'once', at: Math.floor(accord.now()) + DAY },
    });
    await accord.restarts(data({ 'tom-trade-2012': undefined }));
    const seen = await comes(anna, DAY + 1_000);
    expect(seen.text).toContain(en('firing-gone'));
    expect(seen.text).toContain(en('changes-withdrawn'));
  });
});

test('without the store nothing is set by half, and it is said', async () => {
  const { StoreUnavailable } = await import('../../src/stores/errors.ts');
  let isDown = false;
  const down = async (): Promise<never> => {
    throw new StoreUnavailable('write', new Error('down'));
  };
  accord = await startAccord({
    disturb: (stores) => ({
      ...stores,
      reminders: {
        ...stores.reminders,
        add: (...given) => (isDown ? down() : stores.reminders.add(...given)),
      },
    }),
  });
  anna = accord.telegram.user('Anna', { language: 'en' });
  await anna.says('trade with Tomsk in 2022');
  await anna.taps(en('button-remind'));
  isDown = true;
  const refused = await anna.taps(en('remind-week'));
  expect(refused.notice?.text).toBe(en('not-saved'));
  expect((await anna.says('/remind tomorrow Tomsk')).text).toBe(en('not-saved'));
  isDown = false;
  expect((await accord.reminders.list({ chat: anna.id }, { offset: 0, limit: 1 })).total).toBe(0);
  // The choices are still there.
  await anna.taps(en('remind-week'));
  expect((await only(anna.id)).title).toBe('Trade 2022: Tomsk');
});
