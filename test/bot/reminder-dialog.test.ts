// Setting a reminder step by step, in both languages: topic, time, note, and whatever may come between.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Reminder } from '../../src/reminders/reminder.ts';
import type { TestUser } from '../support/user.ts';
import { type Accord, startAccord } from './accord.ts';
import { en, ru } from './words.ts';

const hour = 3_600_000;

let accord: Accord;
let anna: TestUser;

beforeEach(async () => {
  accord = await startAccord();
});
afterEach(() => accord.close());

const remindersOf = async ({ id }: TestUser): Promise<readonly Reminder[]> =>
  (await accord.reminders.list({ chat: id }, { offset: 0, limit: 50 })).reminders;

const languages = [
  {
    language: 'en',
    say: en,
    topic: 'trade with Tomsk Oblast',
    time: 'every Monday at 9',
    rule: 'every Monday at 9:00',
    both: 'Kuzbass exports tomorrow at 9:30',
    timeAndNote: 'tomorrow at 9:30, call the embassy office',
    note: 'call the embassy office',
    nonsense: 'blah blah',
    question: 'trade with Omsk in 2022',
    visits: en('menu-topic-visit'),
    tomsk: 'Tomsk',
    altai: ['trade with Altai', 'Altai Republic'],
  },
  {
    language: 'ru',
    say: ru,
    topic: 'торговля с Томской областью',
    time: 'каждый понедельник в 9',
    rule: 'каждый понедельник в\u00a09:00',
    both: 'экспорт в Кузбасс завтра в 9:30',
    timeAndNote: 'завтра в 9:30, позвонить в посольство',
    note: 'позвонить в посольство',
    nonsense: 'абракадабра какая-то',
    question: 'товарооборот с Омском в 2022',
    visits: ru('menu-topic-visit'),
    tomsk: 'Томск',
    altai: ['торговля с Алтаем', 'Республика Алтай'],
  },
] as const;

describe.each(languages)('in $language', (words) => {
  const { say, language } = words;

  beforeEach(async () => {
    anna = accord.telegram.user('Anna', { language });
    await anna.says(`/timezone ${words.tomsk}`);
  });

  test('topic, time and confirmation in words', async () => {
    const asked = await anna.says('/remind');
    expect(asked.text).toBe(say('dialog-topic'));
    const when = await anna.says(words.topic);
    expect(when.text).toContain(words.tomsk);
    const confirmation = await anna.says(words.time);
    expect(confirmation.text).toContain(say('dialog-confirm'));
    expect(confirmation.text).toContain(words.rule);
    expect(confirmation.text).toContain('UTC+7');
    expect(await remindersOf(anna)).toEqual([]);
    const set = await anna.taps(say('dialog-set'));
    expect(set.text).toContain('UTC+7');
    expect(set.last?.id).toBe(confirmation.last?.id);
    expect(await remindersOf(anna)).toMatchObject([
      {
        owner: anna.id,
        chat: anna.id,
        locale: language,
        zone: 'Asia/Tomsk',
        rule: { kind: 'repeat', rrule: 'FREQ=WEEKLY;BYDAY=MO' },
      },
    ]);
    // It is over: the next words are a question again.
    expect((await anna.says(words.question)).text).toContain('2022');
  });

  test('by browsing and quick buttons, with every detail put right before it is set', async () => {
    await anna.says('/remind');
    await anna.taps(say('dialog-by-sector'));
    await anna.taps(say('page-next'));
    await anna.taps(say('dialog-back'));
    await anna.taps(say('dialog-by-region'));
    await anna.taps(new RegExp(`^${words.tomsk}`));
    const when = await anna.taps(words.visits);
    expect(when.buttons).toContain(say('remind-on-change'));
    const confirmation = await anna.taps(say('remind-on-change'));
    expect(confirmation.text).toContain(say('reminder-on-change'));
    await anna.taps(say('dialog-other-time'));
    await anna.taps(say('dialog-back'));
    await anna.taps(say('dialog-other-time'));
    await anna.taps(say('remind-week'));
    await anna.taps(say('dialog-add-note'));
    expect((await anna.says(words.note)).text).toContain(say('reminder-note', { note: words.note }));
    await anna.taps(say('dialog-other-note'));
    const without = await anna.taps(say('dialog-without-note'));
    expect(without.text).toContain(say('dialog-confirm'));
    expect(without.text).not.toContain(say('reminder-note', { note: words.note }));
    await anna.taps(say('dialog-other-topic'));
    await anna.says(words.topic);
    await anna.taps(say('dialog-set'));
    const [reminder, ...others] = await remindersOf(anna);
    expect(others).toEqual([]);
    expect(reminder).toMatchObject({ rule: { kind: 'once' } });
    expect(reminder?.note).toBeUndefined();
    expect(reminder?.title).not.toContain(words.visits);
  });

  test('one sentence may say topic and time, or time and note', async () => {
    await anna.says('/remind');
    const confirmation = await anna.says(words.both);
    expect(confirmation.text).toContain(say('dialog-confirm'));
    expect(confirmation.text).toContain('9:30');
    await anna.says('/remind');
    await anna.says(words.topic);
    const second = await anna.says(words.timeAndNote);
    expect(second.text).toContain(say('reminder-note', { note: words.note }));
    await anna.taps(say('dialog-set'));
    expect(await remindersOf(anna)).toMatchObject([{ note: words.note }]);
  });

  test('a topic that fits two regions is asked for; one that is unknown may stay as it is', async () => {
    await anna.says('/remind');
    const [question, republic] = words.altai;
    const choice = await anna.says(question);
    expect(choice.text).toBe(say('dialog-which-region'));
    expect((await anna.taps(republic)).text).toContain(republic);
    await anna.says('/remind');
    const unknown = await anna.says(words.nonsense);
    expect(unknown.text).toContain(words.nonsense);
    const when = await anna.taps(say('dialog-words'));
    // Nothing can change in words.
    expect(when.buttons).not.toContain(say('remind-on-change'));
    await anna.taps(say('remind-tomorrow'));
    await anna.taps(say('dialog-set'));
    expect(await remindersOf(anna)).toMatchObject([
      { topic: { question: words.nonsense }, title: words.nonsense },
    ]);
  });

  test('what is no answer is asked for again, and nothing is lost', async () => {
    await anna.says('/remind');
    for (const sent of [await anna.sends.voice(), await anna.sends.sticker(), await anna.sends.photo()]) {
      expect(sent.text).toBe(say('dialog-words-only'));
    }
    const long = await anna.says('x'.repeat(3_000));
    expect(long.text).toBe(say('dialog-too-long', { length: '3000', most: '300' }));
    await anna.says(words.topic);
    expect((await anna.says(words.nonsense)).text).toContain(say('when-none'));
    expect((await anna.sends.location()).text).toContain(say('dialog-words-only'));
    await anna.taps(say('remind-tomorrow'));
    await anna.taps(say('dialog-add-note'));
    expect((await anna.says('x'.repeat(501))).text).toBe(
      say('dialog-too-long', { length: '501', most: '500' }),
    );
    await anna.says(words.note);
    expect((await anna.says(words.nonsense)).text).toContain(say('dialog-confirm-how'));
    await anna.taps(say('dialog-set'));
    expect(await remindersOf(anna)).toMatchObject([{ note: words.note }]);
  });

  test('a question where a time is asked for is answered, and the dialog goes on', async () => {
    await anna.says('/remind');
    await anna.says(words.topic);
    expect((await anna.says(words.question)).text).toContain('2022');
    await anna.says(words.time);
    await anna.taps(say('dialog-set'));
    expect(await remindersOf(anna)).toHaveLength(1);
  });

  test('/cancel and the button leave it; so does any command, which is then handled', async () => {
    await anna.says('/remind');
    expect((await anna.says('/cancel')).text).toBe(say('dialog-left'));
    expect((await anna.says('/cancel')).text).toBe(say('nothing-to-cancel'));
    await anna.says('/remind');
    expect((await anna.taps(say('dialog-leave'))).text).toBe(say('dialog-left'));
    await anna.says('/remind');
    await anna.says(words.topic);
    expect((await anna.says('/help')).text).toBe(say('help'));
    expect((await anna.says(words.question)).text).toContain('2022');
    const old = await anna.taps(say('remind-tomorrow'));
    expect(old.notice?.text).toBe(say('dialog-old-button'));
    expect(await remindersOf(anna)).toEqual([]);
  });

  test('after a day it has expired, which its button says; an older question of it counts no more either', async () => {
    await anna.says('/remind');
    const first = await anna.says(words.topic);
    const again = await anna.says(words.nonsense);
    expect((await anna.taps(say('remind-week'), first.last)).notice?.text).toBe(say('dialog-newer'));
    accord.passes(25 * hour);
    expect((await anna.taps(say('remind-week'), again.last)).notice?.text).toBe(say('dialog-old-button'));
    expect(await remindersOf(anna)).toEqual([]);
    expect((await anna.says(words.question)).text).toContain('2022');
  });

  test('a zone that nobody chose is shown as a guess, and can be put right on the way', async () => {
    const other = accord.telegram.user('Other', { language });
    await other.says('/remind');
    const when = await other.says(words.topic);
    const place = language === 'ru' ? 'Минск, UTC+3' : 'UTC';
    expect(when.text).toContain(say('dialog-clock-proposed', { place }));
    await other.taps(say('dialog-zone'));
    await other.says(words.tomsk);
    const anew = accord.telegram.sees(other).at(-1);
    expect(anew?.text).toContain(say('dialog-clock', { place: `${words.tomsk}, UTC+7` }));
    await other.says(words.time);
    await other.taps(say('dialog-set'));
    expect(await remindersOf(other)).toMatchObject([{ zone: 'Asia/Tomsk' }]);
  });

  test('a change asks for what is to be changed, and changes it at once', async () => {
    await anna.says('/remind');
    await anna.says(words.topic);
    await anna.says(words.time);
    await anna.taps(say('dialog-set'));
    const [before] = await remindersOf(anna);
    await anna.says('/reminders');
    await anna.taps('1');
    await anna.taps(say('dialog-other-time'));
    await anna.taps(say('remind-tomorrow'));
    expect(accord.telegram.sees(anna).at(-1)?.text).toContain(say('reminder-changed'));
    await anna.taps(say('reminder-open'));
    await anna.taps(say('dialog-add-note'));
    await anna.says(words.note);
    await anna.taps(say('reminder-open'));
    await anna.taps(say('dialog-other-topic'));
    await anna.taps(say('dialog-by-region'));
    await anna.taps(new RegExp(`^${words.tomsk}`));
    await anna.taps(words.visits);
    const [after, ...others] = await remindersOf(anna);
    expect(others).toEqual([]);
    expect(after).toMatchObject({
      id: before?.id,
      note: words.note,
      rule: { kind: 'once' },
      topic: { query: 't_tomsk_visit' },
    });
    await anna.taps(say('reminder-open'));
    await anna.taps(say('dialog-other-note'));
    await anna.taps(say('dialog-without-note'));
    expect((await remindersOf(anna))[0]?.note).toBeUndefined();
  });
});

test('when Telegram refuses a question in the middle, the dialog is where it was', async () => {
  anna = accord.telegram.user('Anna', { language: 'en' });
  await anna.says('/remind');
  accord.telegram.failures.refuse(400, 'Bad Request: something', { method: 'sendMessage' });
  expect((await anna.says('trade with Tomsk Oblast')).text).toBe(en('trouble'));
  expect(accord.log.filter((line) => line.includes('could not be handled'))).toHaveLength(1);
  accord.log.splice(0);
  expect((await anna.says('trade with Tomsk Oblast')).text).toContain('Tomsk');
});

test('words that nothing in the data belongs to cannot wait for a change of it', async () => {
  anna = accord.telegram.user('Anna', { language: 'en' });
  await anna.says('/remind');
  await anna.says('agriculture');
  await anna.taps(en('remind-on-change'));
  await anna.taps(en('dialog-other-topic'));
  await anna.says('blah blah');
  const when = await anna.taps(en('dialog-words'));
  expect(when.text).toContain(en('dialog-words-never-change'));
  expect(when.buttons).not.toContain(en('remind-on-change'));
  await anna.taps(en('dialog-leave'));

  await anna.says('/remind when something changes agriculture');
  const [before] = await remindersOf(anna);
  await anna.says('/reminders');
  await anna.taps('1');
  await anna.taps(en('dialog-other-topic'));
  await anna.says('blah blah');
  expect((await anna.taps(en('dialog-words'))).text).toBe(en('dialog-words-never-change'));
  expect(await remindersOf(anna)).toEqual([before]);
});

test('an answer that was not understood may be corrected; the dialog keeps the language it was begun in', async () => {
  anna = accord.telegram.user('Anna', { language: 'en' });
  const asked = await anna.says('/remind когда-нибудь торговля с Томской областью');
  expect(asked.text).toContain(ru('when-unclear'));
  expect((await anna.says('в птницу в 10')).text).toContain(ru('dialog-confirm'));
  await anna.taps(ru('dialog-other-time'));
  expect((await anna.says('абракадабра')).text).toContain(ru('when-none'));
  expect((await anna.edits('абракадабра', 'через 3 дня в 11:15')).text).toContain('11:15');
  await anna.taps(ru('dialog-set'));
  expect(await remindersOf(anna)).toMatchObject([{ locale: 'ru', rule: { kind: 'once' } }]);
});

test('fifty are the most, and that is said before anything is asked', async () => {
  anna = accord.telegram.user('Anna', { language: 'en' });
  for (let at = 0; at < 50; at++) {
    await accord.reminders.create(
      { user: anna.id },
      {
        chat: anna.id,
        owner: anna.id,
        locale: 'en',
        zone: 'UTC',
        topic: { question: `question ${at}` },
        title: `question ${at}`,
        rule: { kind: 'once', at: Math.floor(accord.now()) + hour * (at + 1) },
      },
    );
  }
  expect((await anna.says('/remind')).text).toBe(en('reminder-too-many', { count: 50, number: '50' }));
});
