// Named in a chat that the bot has not joined: one answer, and nothing of that chat is kept.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { engine } from '../real/engine.ts';
import type { SeenMessage } from '../support/seen.ts';
import type { Place, TestUser } from '../support/user.ts';
import { type Accord, startAccord } from './accord.ts';
import { en, ru } from './words.ts';

const question = 'trade with Tomsk Oblast in 2022';

let accord: Accord;
let anna: TestUser;
let oleg: TestUser;
let group: Place;

async function begin(options: Parameters<typeof startAccord>[0] = {}): Promise<void> {
  accord = await startAccord(options);
  anna = accord.telegram.user('Anna', { language: 'en' });
  oleg = accord.telegram.user('Олег', { language: 'ru' });
  group = accord.telegram.group('Not ours', { owner: anna, members: [oleg] });
}
beforeEach(() => begin());
afterEach(() => accord.close());

const last = (place: Place = group): SeenMessage => {
  const message = accord.telegram.sees(place).at(-1);
  if (!message) throw new Error('nothing was said');
  return message;
};

/** Says it there and returns what stands there last. */
async function summons(user: TestUser, text: string, place: Place = group): Promise<SeenMessage> {
  await user.in(place).quietly.says(text);
  return last(place);
}

async function replies(user: TestUser, to: SeenMessage, text: string): Promise<SeenMessage> {
  await user.in(group).quietly.repliesTo(to, text);
  return last();
}

describe('named in a group it has not joined', () => {
  test('answers once, as a reply, with its source and a keyboard for all', async () => {
    const seen = await summons(anna, `@accord_bot ${question}`);
    expect(seen.text).toContain('Tomsk Oblast in 2022');
    expect(seen.text).toContain('Source: ');
    expect(seen.message.guest_bot_caller_user?.id).toBe(anna.id);
    expect(seen.buttons).toEqual([en('button-share'), en('button-ask-bot')]);
    expect(accord.telegram.calls('answerGuestQuery')).toHaveLength(1);
    expect(accord.telegram.calls('sendMessage')).toEqual([]);
  });

  test.each(['@accord_bot ?', '@accord_bot', '@accord_bot!', 'really, @accord_bot ?!'])(
    '«%s» under somebody’s claim looks the claim up',
    async (text) => {
      const claim = await summons(oleg, 'торговля с Томской областью в 2022 году');
      const seen = await replies(anna, claim, text);
      expect(seen.text).toMatch(/Томской областью в\s2022/);
    },
  );

  test('without a question or a claim says how to ask', async () => {
    expect((await summons(oleg, '@accord_bot')).text).toBe(ru('guest-what', { bot: 'accord_bot' }));
  });

  test('what it cannot answer is said politely, since it was called', async () => {
    expect((await summons(anna, '@accord_bot weather in Tomsk')).text).toContain('outside what I know');
  });

  test('a reply to its answer goes on from there; a remark is said to the others', async () => {
    const first = await summons(anna, `@accord_bot ${question}`);
    const second = await replies(oleg, first, 'а Новосибирск?');
    expect(second.text).toMatch(/Новосибирск.* в\s2022/);
    await accord.telegram.expectSilence(() =>
      anna.in(group).quietly.repliesTo(second, 'my cat says so, too'),
    );
  });

  test('a choice is made by whoever presses, in the same message', async () => {
    const asked = await summons(anna, '@accord_bot trade with Altai in 2023');
    expect(asked.buttons.slice(0, 2)).toEqual(['Altai Krai', 'Altai Republic']);
    await oleg.in(group).taps('Altai Krai');
    expect(last().id).toBe(asked.id);
    expect(last().text).toMatch(/Altai Krai .*2023/);
  });

  test('speaks the language its caller chose, not that of a chat with that number', async () => {
    await accord.stores.settings.set({ chat: group.id }, { locale: 'ru' });
    expect((await summons(anna, '@accord_bot')).text).toBe(en('guest-what', { bot: 'accord_bot' }));
    await anna.says('/language');
    await anna.taps('Русский');
    expect((await summons(anna, '@accord_bot')).text).toBe(ru('guest-what', { bot: 'accord_bot' }));
  });
});

test('between two people it answers there, not in the talk with one of them', async () => {
  // The chat of two people has for the bot the number of its own chat with one of them.
  const chat = accord.telegram.privateChat(anna, oleg);
  await oleg.says('товарооборот с Омском в 2012 году');
  const before = accord.telegram.sees(oleg).length;
  const seen = await summons(anna, `${question}, @accord_bot?`, chat);
  expect(seen.text).toContain('Tomsk Oblast in 2022');
  expect(accord.telegram.sees(oleg)).toHaveLength(before);
  // The talk with Oleg is still about Omsk, and Anna's question began none of hers.
  expect((await oleg.says('а Новосибирск?')).text).toContain('2012');
  expect(await accord.stores.dialogue.get({ kind: 'private', user: anna.id })).toBeUndefined();
});

test('nothing is kept under the number of the chat', async () => {
  await summons(anna, `@accord_bot ${question}`);
  await replies(oleg, last(), 'and Kuzbass?');
  for (const user of [anna.id, oleg.id]) {
    expect(await accord.stores.dialogue.get({ kind: 'group', chat: group.id, user })).toBeUndefined();
    expect(await accord.stores.dialogue.get({ kind: 'guest', user })).toBeUndefined();
    expect(await accord.stores.recent.list(user)).toEqual([]);
  }
  expect(await accord.stores.settings.get({ chat: group.id })).toEqual({ locale: 'auto' });
});

test('a mistake of ours is owned up to there, and in nobody’s private chat', async () => {
  await accord.close();
  await begin({
    changes: {
      engine: {
        ...engine,
        answer: () => {
          throw new TypeError('cannot read it');
        },
      },
    },
  });
  const chat = accord.telegram.privateChat(anna, oleg);
  expect((await summons(anna, `@accord_bot ${question}`, chat)).text).toBe(en('trouble'));
  expect(accord.telegram.calls()).not.toContainEqual(expect.objectContaining({ method: 'sendMessage' }));
  expect(accord.log.filter((line) => line.includes('"level":50'))).toHaveLength(1);
  accord.log.length = 0;
});
