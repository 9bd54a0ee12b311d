// Where a bot may write: people who started it and did not stop it, groups it is in, chats that still exist.
import type { ChatMember, Update } from '@grammyjs/types';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { callApi, refusalOf, resultOf } from '../support/api.ts';
import { startTelegram, type TestTelegram } from '../support/telegram.ts';
import type { TestUser } from '../support/user.ts';

let telegram: TestTelegram;
let anna: TestUser;

beforeEach(async () => {
  telegram = await startTelegram();
  anna = telegram.user('Anna');
});
afterEach(() => telegram.close());

const stage = () => telegram.local.stage;
const write = (chat_id: unknown, more: object = {}) =>
  refusalOf(telegram, 'sendMessage', { chat_id, text: 'hi', ...more });
const starts = () => stage().say({ user: anna.id, room: anna.id, content: { text: '/start' } });
const becomes = (room: number, standing: ChatMember['status']) =>
  stage().setStanding({ room, user: telegram.bot.id, standing, by: anna.id });

test.each([0, -1, 12_345, 'nobody', '@nobody_here'])('chat %s is not found', async (id) => {
  expect(await write(id)).toBe('Bad Request: chat not found');
});

test('chat_id must be given', async () => {
  expect(await write(undefined)).toBe('Bad Request: chat_id is empty');
});

test('a bot cannot write first, nor to whom it never met', async () => {
  expect(await write(anna.id)).toBe('Bad Request: chat not found');
  becomes(telegram.group('G', { owner: anna }).id, 'member');
  expect(await write(anna.id)).toBe("Forbidden: bot can't initiate conversation with a user");
  starts();
  expect(await write(anna.id)).toBeUndefined();
});

test('blocking and unblocking shows in updates and in refusals', async () => {
  starts();
  stage().setBlocked(anna.id, true);
  expect(await write(anna.id)).toBe('Forbidden: bot was blocked by the user');
  stage().setBlocked(anna.id, false);
  expect(await write(anna.id)).toBeUndefined();
  stage().deactivate(anna.id);
  expect(await write(anna.id)).toBe('Forbidden: user is deactivated');
  const updates = await resultOf<Update[]>(telegram, 'getUpdates');
  const changes = updates.flatMap(({ my_chat_member: change }) => change ?? []);
  expect(changes.map((one) => [one.old_chat_member.status, one.new_chat_member.status])).toEqual([
    ['member', 'kicked'],
    ['kicked', 'member'],
  ]);
});

test.each([
  ['group', 'kicked', 'Forbidden: bot was kicked from the group chat'],
  ['supergroup', 'kicked', 'Forbidden: bot was kicked from the supergroup chat'],
  ['group', 'left', 'Forbidden: bot is not a member of the group chat'],
  ['supergroup', 'left', 'Forbidden: bot is not a member of the supergroup chat'],
  ['supergroup', 'restricted', 'Bad Request: not enough rights to send text messages to the chat'],
  ['channel', 'member', 'Bad Request: need administrator rights in the channel chat'],
  ['channel', 'administrator', undefined],
] as const)('in a %s a bot that is %s', async (kind, standing, refusal) => {
  const group = telegram[kind]('G', { owner: anna });
  expect(await write(group.id)).toBe('Bad Request: chat not found');
  becomes(group.id, 'administrator');
  expect(await write(group.id)).toBeUndefined();
  becomes(group.id, standing);
  expect(await write(group.id)).toBe(refusal);
});

test('a public chat is found by its name, member or not', async () => {
  const group = telegram.supergroup('G', { owner: anna, username: 'siberia' });
  expect(await write('@Siberia')).toBe('Forbidden: bot is not a member of the supergroup chat');
  becomes(group.id, 'member');
  expect(await write('@siberia')).toBeUndefined();
});

test('an upgraded group says where it went', async () => {
  const group = telegram.group('G', { owner: anna });
  becomes(group.id, 'member');
  const moved = stage().upgrade(group.id, anna.id);
  expect(await callApi(telegram, 'sendMessage', { chat_id: group.id, text: 'hi' })).toEqual({
    ok: false,
    error_code: 400,
    description: 'Bad Request: group chat was upgraded to a supergroup chat',
    parameters: { migrate_to_chat_id: moved.id },
  });
  expect(await write(moved.id)).toBeUndefined();
  const messages = (await resultOf<Update[]>(telegram, 'getUpdates')).flatMap(({ message }) => message ?? []);
  expect(messages.map((one) => [one.chat.id, one.migrate_to_chat_id ?? one.migrate_from_chat_id])).toEqual([
    [group.id, undefined],
    [group.id, moved.id],
    [moved.id, group.id],
  ]);
});

test('topics: written to while they are open, General having no number', async () => {
  const forum = telegram.supergroup('F', { owner: anna, forum: true });
  becomes(forum.id, 'member');
  const topic = forum.opensTopic('News');
  expect(await write(forum.id, { message_thread_id: topic.id })).toBeUndefined();
  expect(telegram.sees(forum).at(-1)?.message).toMatchObject({
    message_thread_id: topic.id,
    is_topic_message: true,
  });
  expect(await write(forum.id, { message_thread_id: 1 })).toBe('Bad Request: message thread not found');
  forum.closesTopic(topic);
  expect(await write(forum.id, { message_thread_id: topic.id })).toBe('Bad Request: TOPIC_CLOSED');
  forum.deletesTopic(topic);
  expect(await write(forum.id, { message_thread_id: topic.id })).toBe(
    'Bad Request: message thread not found',
  );
});

test('members and administrators are listed', async () => {
  const boris = telegram.user('Boris');
  const stranger = telegram.user('Stranger');
  const group = telegram.group('G', { owner: anna, members: [boris] });
  becomes(group.id, 'member');
  stage().setStanding({ room: group.id, user: boris.id, standing: 'administrator', anonymous: true });
  const chat = { chat_id: group.id };
  const member = async (user_id: number) =>
    (await resultOf<ChatMember>(telegram, 'getChatMember', { ...chat, user_id })).status;
  expect(await resultOf(telegram, 'getChatMemberCount', chat)).toBe(3);
  expect(await resultOf(telegram, 'getChatAdministrators', chat)).toMatchObject([
    { status: 'creator', user: { first_name: 'Anna' } },
    { status: 'administrator', is_anonymous: true },
  ]);
  expect(await member(boris.id)).toBe('administrator');
  expect(await member(stranger.id)).toBe('left');
  expect(await refusalOf(telegram, 'getChatMember', { ...chat, user_id: 1 })).toBe(
    'Bad Request: user not found',
  );
  expect(await resultOf(telegram, 'getChat', chat)).toMatchObject({ type: 'group', title: 'G' });
  expect(await resultOf(telegram, 'leaveChat', chat)).toBe(true);
  expect(await refusalOf(telegram, 'getChat', chat)).toBe('Forbidden: bot is not a member of the group chat');
});
