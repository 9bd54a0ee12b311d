// What of a group reaches the bot.
import type { Update } from '@grammyjs/types';
import { afterEach, expect, test } from 'vitest';
import { resultOf } from '../support/api.ts';
import type { TestGroup } from '../support/group.ts';
import { startTelegram, type TestTelegram, type TestTelegramOptions } from '../support/telegram.ts';
import type { TestUser } from '../support/user.ts';

let telegram: TestTelegram;
let anna: TestUser;
let group: TestGroup;
let offset = 0;

async function inGroup(options: TestTelegramOptions = {}, as: 'member' | 'administrator' = 'member') {
  offset = 0;
  telegram = await startTelegram({ username: 'accord_bot', ...options });
  anna = telegram.user('Anna');
  group = telegram.supergroup('Trade', { owner: anna, members: [telegram.user('Boris')] });
  telegram.local.stage.setStanding({ room: group.id, user: telegram.bot.id, standing: as, by: anna.id });
  await updates();
}
afterEach(() => telegram.close());

async function updates(): Promise<Update[]> {
  const found = await resultOf<Update[]>(telegram, 'getUpdates', {
    offset,
    allowed_updates: [
      'message',
      'edited_message',
      'channel_post',
      'my_chat_member',
      'chat_member',
      'guest_message',
    ],
  });
  offset = (found.at(-1)?.update_id ?? offset - 1) + 1;
  return found;
}

const say = (text: string, more: { replyTo?: number; anonymously?: boolean } = {}) =>
  telegram.local.stage.say({ user: anna.id, room: group.id, content: { text }, ...more });
const received = async () => (await updates()).flatMap(({ message }) => message?.text ?? []);

test('privacy mode passes commands, mentions and replies, nothing else', async () => {
  await inGroup();
  const { message_id: own } = await resultOf<{ message_id: number }>(telegram, 'sendMessage', {
    chat_id: group.id,
    text: 'I am the bot',
  });
  const hers = say('just talking').message_id;
  say('/trade Tomsk');
  say('/trade@accord_bot Tomsk');
  say('/trade@other_bot Tomsk');
  say('what about it, @Accord_Bot?');
  say('write to @accord_bot_2');
  say('an answer to the bot', { replyTo: own });
  say('an answer to Anna', { replyTo: hers });
  expect(await received()).toEqual([
    '/trade Tomsk',
    '/trade@accord_bot Tomsk',
    'what about it, @Accord_Bot?',
    'an answer to the bot',
  ]);
});

test.each([
  ['without privacy mode', { privacyMode: false }, 'member'],
  ['to an administrator', {}, 'administrator'],
] as const)('everything comes through %s', async (_when, options, as) => {
  await inGroup(options, as);
  say('just talking');
  expect(await received()).toEqual(['just talking']);
});

test('comings, goings and changes of rights are told', async () => {
  await inGroup({}, 'administrator');
  const stage = telegram.local.stage;
  const vera = telegram.user('Vera');
  stage.setStanding({ room: group.id, user: vera.id, standing: 'member' });
  stage.setStanding({ room: group.id, user: vera.id, standing: 'left' });
  stage.rename(group.id, anna.id, 'Trade 2');
  stage.setStanding({ room: group.id, user: telegram.bot.id, standing: 'kicked', by: anna.id });
  const told = (await updates()).map(({ message, chat_member, my_chat_member }) =>
    message
      ? Object.keys(message).filter((key) => /^(new|left)_chat/.test(key))
      : [chat_member?.new_chat_member.status, my_chat_member?.new_chat_member.status],
  );
  expect(told).toEqual([
    ['member', undefined],
    ['new_chat_members'],
    ['left_chat_member'],
    ['left', undefined],
    ['new_chat_title'],
    [undefined, 'kicked'],
  ]);
});

test('an anonymous administrator speaks as the group', async () => {
  await inGroup();
  say('/settings', { anonymously: true });
  const [update] = await updates();
  expect(update?.message).toMatchObject({
    from: { id: 1087968824, is_bot: true, username: 'GroupAnonymousBot' },
    sender_chat: { id: group.id },
    chat: { id: group.id },
  });
});

test('an edit comes as an edited message', async () => {
  await inGroup();
  const { message_id } = say('/trade Tomsk');
  telegram.local.stage.correct({ user: anna.id, room: group.id, message: message_id, text: '/trade Omsk' });
  const [, edited] = await updates();
  expect(edited?.edited_message).toMatchObject({
    message_id,
    text: '/trade Omsk',
    edit_date: expect.any(Number),
  });
});

test('supergroups number their messages themselves, private chats share one numbering', async () => {
  await inGroup();
  const first = say('a').message_id;
  const private1 = telegram.local.stage.say({
    user: anna.id,
    room: anna.id,
    content: { text: 'b' },
  }).message_id;
  expect([first, private1]).toEqual([2, 101]);
});

test('a channel post has no sender', async () => {
  await inGroup();
  const channel = telegram.channel('News', { owner: anna });
  telegram.local.stage.setStanding({ room: channel.id, user: telegram.bot.id, standing: 'administrator' });
  telegram.local.stage.say({ user: anna.id, room: channel.id, content: { text: 'post' } });
  const { channel_post: post } = (await updates()).at(-1) ?? {};
  expect(post).toMatchObject({ text: 'post', sender_chat: { id: channel.id } });
  expect(post?.from).toBeUndefined();
  await resultOf(telegram, 'sendMessage', { chat_id: channel.id, text: 'by the bot' });
});

test('users send only what a client would let them', async () => {
  await inGroup();
  const stage = telegram.local.stage;
  const content = { text: 'hi' };
  expect(() => say(' \n ')).toThrow('do not send an empty message');
  expect(() => say('x'.repeat(4097))).toThrow('split a text above 4096');
  const stranger = telegram.user('Stranger');
  expect(() => stage.say({ user: stranger.id, room: group.id, content })).toThrow('is not in the chat');
  stage.setStanding({ room: group.id, user: stranger.id, standing: 'restricted' });
  expect(() => stage.say({ user: stranger.id, room: group.id, content })).toThrow('is muted');
  expect(() => stage.say({ user: stranger.id, room: anna.id, content })).toThrow(
    "somebody else's private chat",
  );
});
