// Guest calls: a bot named in a chat it has not joined answers there, once.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newestUpdate, refusalOf } from '../support/api.ts';
import { startTelegram, type TestTelegram } from '../support/telegram.ts';
import type { TestUser } from '../support/user.ts';
import { article, TOO_OLD } from './queries.ts';

let telegram: TestTelegram;
let anna: TestUser;
let boris: TestUser;

beforeEach(async () => {
  telegram = await startTelegram({ username: 'accord_bot' });
  anna = telegram.user('Anna');
  boris = telegram.user('Boris');
});
afterEach(() => telegram.close());

const stage = () => telegram.local.stage;
const nextUpdate = () => newestUpdate(telegram);
const answerGuest = (guest_query_id: string | undefined, result: object = article('a')) =>
  refusalOf(telegram, 'answerGuestQuery', { guest_query_id, result });

test.each(['group', 'privateChat'] as const)(
  'named in a %s it is no part of, a bot answers as a guest',
  async (kind) => {
    const chat = kind === 'group' ? telegram.group('G', { owner: anna }) : telegram.privateChat(anna, boris);
    stage().say({ user: anna.id, room: chat.id, content: { text: 'and Tomsk, @accord_bot?' } });
    const { guest_message: guest } = await nextUpdate();
    expect(guest).toMatchObject({ text: 'and Tomsk, @accord_bot?', from: { id: anna.id } });
    // The trap: the chat of two people has the number of the bot's own chat with one of them.
    expect(guest?.chat.id).toBe(kind === 'group' ? chat.id : boris.id);
    expect(await answerGuest(guest?.guest_query_id)).toBeUndefined();
    expect(telegram.sees(chat).at(-1)?.message).toMatchObject({
      text: 'a',
      from: { id: telegram.bot.id },
      guest_bot_caller_user: { id: anna.id },
      reply_to_message: { text: 'and Tomsk, @accord_bot?' },
    });
    expect(await answerGuest(guest?.guest_query_id)).toBe(TOO_OLD);
    expect(await answerGuest('none')).toBe(TOO_OLD);
  },
);

test('a guest is not called without its name, and answers replies to it', async () => {
  const group = telegram.group('G', { owner: anna });
  const say = (text: string, replyTo?: number) =>
    stage().say({ user: anna.id, room: group.id, content: { text }, replyTo });
  say('@accord_bot Tomsk');
  const { guest_message: first } = await nextUpdate();
  await answerGuest(first?.guest_query_id);
  say('just talking');
  say('and Omsk?', telegram.sees(group)[1]?.id);
  expect((await nextUpdate()).guest_message?.text).toBe('and Omsk?');
});
