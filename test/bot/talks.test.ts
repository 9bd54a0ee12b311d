// What is remembered of a talk: by whom, where, how long, and what happens when it is not.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { encodePress } from '../../src/bot/callback.ts';
import { StoreUnavailable } from '../../src/stores/errors.ts';
import { resultOf } from '../support/api.ts';
import type { TestUser } from '../support/user.ts';
import { type Accord, startAccord } from './accord.ts';
import { en, ru } from './words.ts';

let accord: Accord;
let anna: TestUser;

beforeEach(async () => {
  accord = await startAccord();
  anna = accord.telegram.user('Anna', { language: 'en' });
});
afterEach(() => accord.close());

/** Presses a button as another release, or nobody, would have made it. */
async function presses(user: TestUser, data: string, message: number) {
  const button = { text: 'forged', callback_data: data };
  const where = { chat_id: user.id, message_id: message, reply_markup: { inline_keyboard: [[button]] } };
  await resultOf(accord.telegram, 'editMessageReplyMarkup', where);
  return user.taps('forged');
}

describe('talks', () => {
  test('two people do not share one', async () => {
    const oleg = accord.telegram.user('Oleg', { language: 'en' });
    await anna.says('trade with Tomsk Oblast in 2022');
    await oleg.says('trade with Kuzbass in 2024');
    expect((await anna.says('what about Novosibirsk?')).text).toContain('2022');
    expect((await oleg.says('what about Novosibirsk?')).text).toContain('2024');
  });

  test('goes on after a restart, with the buttons of before', async () => {
    await anna.says('agriculture');
    await accord.restarts();
    expect((await anna.taps(en('button-more'))).text.length).toBeGreaterThan(900);
    await anna.says('trade with Tomsk Oblast in 2022');
    await accord.restarts();
    expect((await anna.says('what about Novosibirsk?')).text).toContain('Novosibirsk Oblast in 2022');
  });

  test('a choice may be typed instead of tapped, even after a restart', async () => {
    expect((await anna.says('trade with Altai in 2024')).text).toContain('Altai Republic');
    await accord.restarts();
    const { text } = await anna.says('the krai');
    expect(text).toContain('Altai Krai');
    expect(text).not.toMatch(/Altai Republic|Krasnoyarsk|Which one/);
  });

  test('a choice whose question nobody remembers any more is asked again, kindly', async () => {
    await anna.says('trade with Altai in 2023');
    await accord.stores.dialogue.clear({ kind: 'private', user: anna.id });
    const late = await anna.taps('Altai Krai');
    expect(late.notice?.text).toBe(en('choose-expired'));
    expect(late.messages).toEqual([]);
  });

  test('"more" and "sources" of a forgotten question say so; those of a button need no memory', async () => {
    await anna.says('agriculture');
    await anna.starts('s_agriculture');
    await accord.stores.dialogue.clear({ kind: 'private', user: anna.id });
    const [first, second] = accord.telegram
      .sees(anna)
      .filter(({ buttons }) => buttons.includes(en('button-more')));
    expect((await anna.taps(en('button-more'), first)).notice?.text).toBe(en('answer-expired'));
    expect((await anna.taps(en('button-sources'), first)).notice?.text).toBe(en('answer-expired'));
    expect((await anna.taps(en('button-sources'), second)).links.length).toBeGreaterThan(1);
    expect((await anna.taps(en('button-more'), second)).text.length).toBeGreaterThan(900);
  });

  test('buttons under the last five answers know their questions, the one before has forgotten it', async () => {
    for (const year of [2017, 2018, 2019, 2020, 2021, 2022])
      await anna.says(`trade with Tomsk Oblast in ${year}`);
    const answers = accord.telegram
      .sees(anna)
      .filter(({ buttons }) => buttons.includes(en('button-sources')));
    expect((await anna.taps(en('button-sources'), answers.at(-5))).notice).toBeUndefined();
    expect((await anna.taps(en('button-sources'), answers.at(-6))).notice?.text).toBe(en('answer-expired'));
  });

  test('an older question that is changed answers in the context of then and leaves the talk alone', async () => {
    await anna.says('trade with Tomsk Oblast in 2022');
    await anna.says('what about Kuzbass?');
    await anna.says('who is Mazur?');
    await anna.says('trade with Kuzbass in 2024');
    const changed = await anna.edits('what about Kuzbass?', 'what about Krasnoyarsk?');
    expect(changed.text).toMatch(/Krasnoyarsk Krai .*2022/);
    expect((await anna.says('what about Krasnoyarsk?')).text).toContain('2024');
  });

  test('a question whose answer was deleted gets a new one when it is changed', async () => {
    const answer = await anna.says('trade with Tomsk Oblast in 2022');
    const removed = accord.telegram.local.stage.room(anna.id).messages;
    removed.delete(answer.last?.id ?? 0);
    const changed = await anna.edits('trade with Tomsk Oblast in 2022', 'trade with Kuzbass in 2024');
    expect(changed.text).toContain('Kuzbass');
    expect(changed.last?.id).not.toBe(answer.last?.id);
  });

  test('changing a command or a picture says nothing', async () => {
    await anna.says('/help');
    await accord.telegram.expectSilence(() => anna.quietly.edits('/help', '/start'));
  });

  test('forged, broken and outdated presses get a notice and nothing else', async () => {
    const greeting = await anna.starts();
    const message = greeting.last?.id ?? 0;
    for (const data of ['qe:r_atlantis', 'x', 'e:7', encodePress({ does: 'example', number: 42 })]) {
      const pressed = await presses(anna, data, message);
      expect(pressed.notice?.text, data).toBe(en('button-too-old'));
      expect(pressed.messages, data).toEqual([]);
    }
  });
});

describe('without a memory', () => {
  const down = () => Promise.reject(new StoreUnavailable('read', new Error('out of order')));

  test('questions are answered, and a follow-up learns why it is not', async () => {
    await accord.close();
    accord = await startAccord({
      disturb: (stores) => ({
        ...stores,
        seen: { begin: down, finish: down },
        recent: { list: down, add: down, forget: down },
        settings: { get: down, set: down, moveChat: down, forget: down },
        dialogue: { get: down, set: down, clear: down, forget: down },
        answers: { remember: down, find: down, forget: down },
        forget: down,
      }),
    });
    anna = accord.telegram.user('Anna', { language: 'ru' });
    expect((await anna.says('trade with Tomsk Oblast in 2022')).text).toContain('$23');
    expect((await anna.says('and what about that?')).text).toContain('memory');
    expect(
      (await anna.edits('trade with Tomsk Oblast in 2022', 'trade with Kuzbass in 2024')).text,
    ).toContain('Kuzbass');

    await anna.says('/language');
    expect((await anna.taps('English')).notice?.text).toBe(ru('not-saved'));
    await anna.says('/forget');
    const failed = await anna.taps('Да, удалить');
    expect(failed.notice?.text).toBe(ru('forget-failed'));
    expect(failed.messages).toEqual([]);
  });
});
