// Reminders set under an answer by one tap and by a sentence, in private: what is said, what is kept, and how it is undone.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Say } from '../../src/i18n/translate.ts';
import type { Reminder } from '../../src/reminders/reminder.ts';
import type { TestUser } from '../support/user.ts';
import { type Accord, startAccord } from './accord.ts';
import { en, ru } from './words.ts';

const DAY = 86_400_000;

let accord: Accord;

beforeEach(async () => {
  accord = await startAccord();
});
afterEach(() => accord.close());

async function kept(user: TestUser): Promise<readonly Reminder[]> {
  return (await accord.reminders.list({ chat: user.id }, { offset: 0, limit: 100 })).reminders;
}

async function only(user: TestUser): Promise<Reminder> {
  const [reminder, ...others] = await kept(user);
  if (!reminder || others.length > 0) throw new Error(`there are ${others.length + (reminder ? 1 : 0)}`);
  return reminder;
}

/** Somebody who has chosen the time of Novosibirsk, so that the wall clock is known. */
async function somebody(language: 'en' | 'ru'): Promise<TestUser> {
  const user = accord.telegram.user(language === 'en' ? 'Anna' : 'Борис', { language });
  await accord.stores.settings.set({ user: user.id }, { timeZone: 'Asia/Novosibirsk' });
  return user;
}

/** Spaces may be such that do not break. */
const plain = (text = ''): string => text.replaceAll('\u00a0', ' ');

/** Nine in the morning in Novosibirsk, so many days after today there. */
function morning(days: number): number {
  const there = 7 * 3_600_000;
  const today = Math.floor((accord.now() + there) / DAY) * DAY - there;
  return today + days * DAY + 9 * 3_600_000;
}

const stories: readonly (readonly ['en' | 'ru', Say, string, string])[] = [
  ['en', en, 'trade with Tomsk Oblast in 2022', 'Trade 2022: Tomsk'],
  ['ru', ru, 'товарооборот с Томской областью в 2022', 'Торговля 2022: Томская обл.'],
];

describe.each(stories)('under an answer, in %s', (language, say, question, title) => {
  let user: TestUser;

  beforeEach(async () => {
    user = await somebody(language);
    await user.says(question);
  });

  test('one tap sets it; the answer gets its buttons back', async () => {
    const before = accord.telegram.sees(user).at(-1);
    const choosing = await user.taps(say('button-remind'));
    expect(choosing.messages.map(({ id, text }) => [id, text])).toEqual([[before?.id, before?.text]]);
    expect(choosing.buttons).toHaveLength(8);

    await user.taps(say('remind-week'));
    const [answer, confirmation] = accord.telegram.sees(user).slice(-2);
    expect(answer?.rows).toEqual(before?.rows);
    expect(plain(confirmation?.text)).toContain(title);
    expect(plain(confirmation?.text)).toMatch(/9:00, (Novosibirsk|Новосибирск), UTC\+7$/);
    expect(confirmation?.buttons).toEqual([say('remind-button-change'), say('remind-button-undo')]);
    expect(await only(user)).toMatchObject({
      owner: user.id,
      chat: user.id,
      locale: language,
      zone: 'Asia/Novosibirsk',
      topic: { query: 'f_tomsk_t_2022' },
      title,
      rule: { kind: 'once', at: morning(7) },
    });
  });

  test.each([
    ['remind-tomorrow', { kind: 'once' }, 1],
    ['remind-weekly', { kind: 'repeat' }, 7],
    ['remind-on-change', { kind: 'change' }, undefined],
  ])('%s', async (label, rule, days) => {
    await user.taps(say('button-remind'));
    await user.taps(say(label));
    expect(plain(accord.telegram.sees(user).at(-1)?.text)).toContain(title);
    const reminder = await only(user);
    expect(reminder.rule).toMatchObject(rule);
    expect(reminder.nextAt).toBe(days === undefined ? undefined : morning(days));
  });

  test('back: nothing was set', async () => {
    const before = accord.telegram.sees(user).at(-1);
    await user.taps(say('button-remind'));
    expect((await user.taps(say('remind-back'))).rows).toEqual(before?.rows);
    expect(await kept(user)).toEqual([]);
  });

  test('undo takes it back, once', async () => {
    await user.taps(say('button-remind'));
    await user.taps(say('remind-month'));
    const undone = await user.taps(say('remind-button-undo'));
    expect(undone.text).toBe(say('remind-undone', { title }));
    expect(undone.buttons).toEqual([]);
    expect(await kept(user)).toEqual([]);
  });

  test('it works long after the talk is forgotten', async () => {
    await accord.stores.dialogue.clear({ kind: 'private', user: user.id });
    await user.taps(say('button-remind'));
    await user.taps(say('remind-week'));
    expect((await only(user)).title).toBe(title);
  });

  test('another time is asked for', async () => {
    await user.taps(say('button-remind'));
    await user.taps(say('remind-other'));
    expect(await kept(user)).toEqual([]);
    await user.says(language === 'en' ? 'in 3 days at 10:30' : 'через 3 дня в 10:30');
    expect((await only(user)).nextAt).toBe(morning(3) + 90 * 60_000);
  });
});

describe('what it is about', () => {
  test('an answer that no short question brings is kept as it was asked', async () => {
    const anna = await somebody('en');
    const question = 'compare trade with Tomsk and Kuzbass in 2022';
    await anna.says(question);
    await anna.taps(en('button-remind'));
    await anna.taps(en('remind-week'));
    expect((await only(anna)).topic).toEqual({ question });
  });

  test('a follow-up is kept as what it meant', async () => {
    const anna = await somebody('en');
    await anna.says('trade with Tomsk Oblast in 2022');
    await anna.says('and Kuzbass?');
    await anna.taps(en('button-remind'));
    await anna.taps(en('remind-week'));
    expect((await only(anna)).topic).toEqual({ query: 'f_kemerovo_t_2022' });
  });

  test('the whole answer stays whole', async () => {
    const anna = await somebody('en');
    await anna.says('agriculture');
    const whole = await anna.taps(en('button-more'));
    await anna.taps(en('button-remind'));
    expect((await anna.taps(en('remind-back'))).rows).toEqual(whole.rows);
  });

  test('small talk and what is not understood have nothing to come back to', async () => {
    const anna = await somebody('en');
    for (const text of ['hello', 'weather in Novosibirsk'])
      expect((await anna.says(text)).buttons).not.toContain(en('button-remind'));
  });
});

describe('by a sentence', () => {
  test.each([
    ['en', '/remind in 2 weeks Tomsk trade', { query: 'f_tomsk_t' }, 14],
    ['en', 'remind me in a week about agriculture', { query: 's_agriculture' }, 7],
    ['en', 'Please remind me tomorrow of trade with Kuzbass in 2024', { query: 'f_kemerovo_t_2024' }, 1],
    ['ru', 'напомни через 10 дней про визит в Хакасию', { question: 'визит в Хакасию' }, 10],
    ['ru', '/remind завтра Кузбасс', { query: 'r_kemerovo' }, 1],
    // In the layout of the other language, in a hurry.
    ['ru', 'yfgjvyb xthtp ytltk. ghj Repfcc', { query: 'r_kemerovo' }, 7],
    ['ru', '/remind xthtp 3 lyz Njvcr', { query: 'r_tomsk' }, 3],
    ['en', 'куьштв ьу ещьщккщц фищге Лгяифыы', { query: 'r_kemerovo' }, 1],
    // What is known of neither is still what somebody wants to be told.
    ['en', 'remind me to call Ivanov in 3 days', { question: 'call Ivanov' }, 3],
    ['ru', 'напомни через 3 дня позвонить Иванову', { question: 'позвонить Иванову' }, 3],
    ['ru', '/remind через 3 дня: сдать отчёт', { question: 'сдать отчёт' }, 3],
  ] as const)('%s: %s', async (language, text, topic, days) => {
    const user = await somebody(language);
    const seen = await user.says(text);
    expect(seen.messages).toHaveLength(1);
    expect(await only(user)).toMatchObject({ locale: language, topic, nextAt: morning(days) });
    const isHourOurs = (language === 'en' ? en : ru)('remind-assumed-time');
    expect(seen.text).toContain(isHourOurs);
  });

  test.each([
    [
      'en',
      '/remind every Monday at 9:30 Kuzbass: call the embassy office',
      'every Monday at 9:30',
      'call the embassy office',
    ],
    [
      'ru',
      '/remind каждый понедельник в 9 «позвонить в посольство» Кузбасс',
      'каждый понедельник в 9:00',
      'позвонить в посольство',
    ],
    [
      'en',
      'remind me to check the trade with Tomsk on the first of each month at 10',
      'on the 1st of each month at 10:00',
      'check the trade with Tomsk',
    ],
  ] as const)('%s, with a note: %s', async (language, text, rule, note) => {
    const user = await somebody(language);
    const seen = await user.says(text);
    expect(plain(seen.text)).toContain(rule);
    expect(plain(seen.text)).toContain(note);
    expect((await only(user)).note).toBe(note);
  });

  test('after an answer, of what that was about; also in reply to an earlier one', async () => {
    const anna = await somebody('en');
    const first = await anna.says('trade with Tomsk Oblast in 2022');
    await anna.says('agriculture');
    expect((await anna.says('remind me in a week')).text).toContain('Agriculture');
    expect((await anna.repliesTo(first.last ?? { id: 0 }, 'remind me in a month')).text).toContain('Tomsk');
    expect(await kept(anna)).toHaveLength(2);
  });

  test.each([
    [
      'remind me what the trade with Tomsk was in 2022',
      'Trade turnover between Belarus and Tomsk Oblast in 2022',
    ],
    [
      'напомни, какой был товарооборот с Томской областью в 2022',
      'Товарооборот Беларуси с Томской областью в 2022',
    ],
    ['tell me the trade with Tomsk in 2022', 'Trade turnover between Belarus and Tomsk Oblast in 2022'],
  ])('%s is a question', async (text, answer) => {
    const anna = await somebody('en');
    expect(plain((await anna.says(text)).text)).toContain(answer);
    expect(await kept(anna)).toEqual([]);
  });

  test('its language is that of the sentence', async () => {
    const anna = await somebody('en');
    expect((await anna.says('напомни завтра про Кузбасс')).text).toContain('Напомню');
    expect((await only(anna)).locale).toBe('ru');
  });

  test('a zone that nobody chose is shown as a guess, with a way to change it', async () => {
    const oleg = accord.telegram.user('Oleg', { language: 'ru' });
    const seen = await oleg.says('/remind завтра Кузбасс');
    expect(seen.text).toContain(ru('remind-assumed-zone', { place: 'Минск, UTC+3' }));
    expect((await oleg.taps(ru('remind-button-zone'))).text).not.toBe('');
    expect((await only(oleg)).zone).toBe('Europe/Minsk');
  });

  test.each([
    ['/remind yesterday Tomsk', 'behind us'],
    ['/remind in 30 seconds Tomsk', en('reminder-too-soon')],
    ['/remind in 8 years Tomsk', 'five years'],
    ['/remind every 10 minutes Tomsk', en('when-too-often')],
    ['/remind at 10:00 MSK Tomsk', en('when-unclear-other-zone')],
    ['/remind someday Tomsk', en('when-unclear')],
    ['/remind tomorrow Tomsk 25 December', en('when-unclear-several')],
  ])('%s: what stands against it is said, and the time is asked for', async (text, problem) => {
    const anna = await somebody('en');
    expect((await anna.says(text)).text).toContain(problem);
    expect(await kept(anna)).toEqual([]);
    await anna.says('tomorrow at 11');
    await anna.taps(en('dialog-set'));
    expect(await only(anna)).toMatchObject({
      topic: { query: 'r_tomsk' },
      nextAt: morning(1) + 2 * 3_600_000,
    });
  });

  test('of two regions with one name it is asked which', async () => {
    const anna = await somebody('en');
    await anna.says('/remind tomorrow Altai');
    await anna.taps('Altai Republic');
    await anna.taps(en('dialog-set'));
    expect(await only(anna)).toMatchObject({ topic: { query: 'r_altai-republic' }, nextAt: morning(1) });
  });

  test('a changed message changes no reminder, and says so', async () => {
    const anna = await somebody('en');
    await anna.says('remind me tomorrow about Kuzbass');
    const seen = await anna.edits('remind me tomorrow about Kuzbass', 'remind me in a week about Kuzbass');
    expect(seen.text).toBe(en('remind-edited'));
    expect((await only(anna)).nextAt).toBe(morning(1));
  });

  test('fifty are enough', async () => {
    const anna = await somebody('en');
    const actor = { user: anna.id };
    const draft = {
      owner: anna.id,
      chat: anna.id,
      locale: 'en',
      zone: 'UTC',
      topic: { question: 'x' },
      title: 'x',
      rule: { kind: 'change' },
    } as const;
    for (let n = 0; n < 50; n++) await accord.reminders.create(actor, draft);
    const seen = await anna.says('/remind tomorrow Tomsk');
    expect(seen.text).toBe(en('reminder-too-many', { count: 50, number: '50' }));
    expect(await kept(anna)).toHaveLength(50);
  });
});
