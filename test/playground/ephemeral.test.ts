// Ephemeral messages: whom they reach, and where Telegram refuses them.
import type { Message } from '@grammyjs/types';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newestUpdate, refusalOf, resultOf } from '../support/api.ts';
import type { TestGroup } from '../support/group.ts';
import { startTelegram, type TestTelegram } from '../support/telegram.ts';
import type { TestUser } from '../support/user.ts';

let telegram: TestTelegram;
let anna: TestUser;
let boris: TestUser;
let group: TestGroup;

beforeEach(async () => {
  telegram = await startTelegram({ username: 'accord_bot' });
  anna = telegram.user('Anna');
  boris = telegram.user('Boris');
  group = telegram.supergroup('Trade', { owner: anna, members: [boris] });
  const { stage } = telegram.local;
  stage.setStanding({ room: group.id, user: telegram.bot.id, standing: 'administrator', by: anna.id });
});
afterEach(() => telegram.close());

const aside = (receiver: number, more = {}) => ({
  chat_id: group.id,
  text: 'for you alone',
  ephemeral_message_parameters: { receiver_user_id: receiver },
  ...more,
});
const BUTTON = { inline_keyboard: [[{ text: 'Yes', callback_data: 'yes' }]] };

test('only the receiver sees it, presses its buttons and loses it again', async () => {
  const { message_id: question } = telegram.local.stage.say({
    user: boris.id,
    room: group.id,
    content: { text: '/ask' },
  });
  const params = aside(boris.id, { reply_markup: BUTTON, reply_parameters: { message_id: question } });
  const sent = await resultOf<Message>(telegram, 'sendMessage', params);
  expect(sent).toMatchObject({ message_id: 0, receiver_user: { id: boris.id }, text: 'for you alone' });
  expect(telegram.sees(group).map(({ text }) => text)).not.toContain('for you alone');
  expect(telegram.asides(group, anna)).toEqual([]);
  expect(telegram.asides(group, boris)).toHaveLength(1);

  const id = sent.ephemeral_message_id ?? 0;
  const press = { room: group.id, message: -id, data: 'yes' };
  expect(() => telegram.local.stage.press({ user: anna.id, ...press })).toThrow('There is no button');
  telegram.local.stage.press({ user: boris.id, ...press });
  expect(await newestUpdate(telegram)).toMatchObject({
    callback_query: {
      from: { id: boris.id },
      message: { message_id: 0, ephemeral_message_id: id, reply_to_message: { message_id: question } },
    },
  });

  const gone = { chat_id: group.id, receiver_user_id: boris.id, ephemeral_message_id: id };
  const wrong = { ...gone, receiver_user_id: anna.id };
  expect(await refusalOf(telegram, 'deleteEphemeralMessage', wrong)).toContain('message to delete not found');
  expect(await refusalOf(telegram, 'deleteMessage', { chat_id: group.id, message_id: id })).toContain(
    'message to delete not found',
  );
  expect(await resultOf(telegram, 'deleteEphemeralMessage', gone)).toBe(true);
  expect(telegram.asides(group, boris)).toEqual([]);
});

test('only administrators may, only in groups, only to people who are there', async () => {
  const stranger = telegram.user('Vera');
  expect(await refusalOf(telegram, 'sendMessage', aside(stranger.id))).toBe(
    'Bad Request: USER_NOT_PARTICIPANT',
  );
  expect(await refusalOf(telegram, 'sendMessage', aside(telegram.bot.id))).toBe(
    'Bad Request: USER_ID_INVALID',
  );
  telegram.local.stage.say({ user: boris.id, room: boris.id, content: { text: '/start' } });
  expect(await refusalOf(telegram, 'sendMessage', aside(boris.id, { chat_id: boris.id }))).toBe(
    'Bad Request: CHAT_ID_INVALID',
  );
  const reply = { reply_parameters: { message_id: 9_999, allow_sending_without_reply: true } };
  expect(await refusalOf(telegram, 'sendMessage', aside(boris.id, reply))).toBe(
    'Bad Request: message to be replied not found',
  );
  const { stage } = telegram.local;
  stage.setStanding({ room: group.id, user: telegram.bot.id, standing: 'member', by: anna.id });
  expect(await refusalOf(telegram, 'sendMessage', aside(boris.id))).toBe('Bad Request: MESSAGE_NOT_COMMAND');
  expect(telegram.asides(group, boris)).toEqual([]);
  expect(telegram.local.surprises()).toEqual([]);
});

test('what is not played of them stays a surprise', async () => {
  const answering = { receiver_user_id: boris.id, callback_query_id: '1' };
  await refusalOf(telegram, 'sendMessage', aside(boris.id, { ephemeral_message_parameters: answering }));
  const copying = { ...aside(boris.id, { from_chat_id: group.id, message_id: 1 }), text: undefined };
  await refusalOf(telegram, 'copyMessage', copying);
  await refusalOf(telegram, 'editEphemeralMessageText', { chat_id: group.id });
  expect(telegram.local.surprises()).toHaveLength(3);
  await expect(telegram.close()).rejects.toThrow('surprised');
  telegram = await startTelegram();
});
