// Sending, editing, deleting, copying: what Telegram refuses and what a chat shows afterwards.

import type { Message } from '@grammyjs/types';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { callApi, refusalOf, resultOf } from '../support/api.ts';
import { handClock } from '../support/clock.ts';
import { onePixel, pictureOf } from '../support/picture.ts';
import { startTelegram, type TestTelegram } from '../support/telegram.ts';
import type { TestUser } from '../support/user.ts';

const clock = handClock('2026-05-01T09:00:00Z');
let telegram: TestTelegram;
let anna: TestUser;

beforeEach(async () => {
  telegram = await startTelegram({ now: clock.now });
  anna = telegram.user('Anna');
  telegram.local.stage.say({ user: anna.id, room: anna.id, content: { text: 'hello' } });
});
afterEach(() => telegram.close());

const send = (params: object = {}) =>
  resultOf<Message>(telegram, 'sendMessage', { chat_id: anna.id, text: 'hi', ...params });
const refusal = (method: string, params: object) =>
  refusalOf(telegram, method, { chat_id: anna.id, ...params });
const keyboard = (...buttons: object[]) => ({ reply_markup: { inline_keyboard: [buttons] } });

async function upload(method: string, fields: Record<string, string>, picture: Uint8Array): Promise<string> {
  const form = new FormData();
  form.set('chat_id', String(anna.id));
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set('picture', new Blob([Buffer.from(picture)]), 'p.png');
  const address = `${telegram.apiRoot}/bot${telegram.token}/${method}`;
  const response = (await (await fetch(address, { method: 'POST', body: form })).json()) as {
    description?: string;
  };
  return response.description ?? 'ok';
}

test('a reply needs its message, unless it may do without', async () => {
  const missing = { text: 'hi', reply_parameters: { message_id: 999 } };
  expect(await refusal('sendMessage', missing)).toBe('Bad Request: message to be replied not found');
  const lenient = { message_id: 999, allow_sending_without_reply: true };
  expect((await send({ reply_parameters: lenient })).reply_to_message).toBeUndefined();
  const [hello] = telegram.sees(anna);
  const reply = await send({ reply_parameters: { message_id: hello?.id, quote: 'ell' } });
  expect(reply.reply_to_message?.text).toBe('hello');
  expect(reply.quote).toMatchObject({ text: 'ell', position: 1 });
});

test('an edit shows the new text, takes the keyboard away and must change something', async () => {
  const { message_id } = await send(keyboard({ text: 'A', callback_data: 'a' }));
  const same = { message_id, text: 'hi', ...keyboard({ text: 'A', callback_data: 'a' }) };
  expect(await refusal('editMessageText', same)).toBe(
    'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a ' +
      'current content and reply markup of the message',
  );
  expect(await refusal('editMessageText', { message_id, text: 'bye' })).toBeUndefined();
  expect(telegram.sees(anna).at(-1)).toMatchObject({ text: 'bye', buttons: [], edited: true });
  const markup = { message_id, ...keyboard({ text: 'B', callback_data: 'b' }) };
  expect(await refusal('editMessageReplyMarkup', markup)).toBeUndefined();
  expect(telegram.sees(anna).at(-1)).toMatchObject({ text: 'bye', buttons: ['B'] });
});

test('only own messages that are there can be edited, as what they are', async () => {
  const [hello] = telegram.sees(anna);
  const { message_id } = await send();
  const edit = (params: object) => refusal('editMessageText', { text: 'x', ...params });
  expect(await edit({ message_id: hello?.id })).toBe("Bad Request: message can't be edited");
  expect(await edit({ message_id: 999 })).toBe('Bad Request: message to edit not found');
  expect(await edit({ chat_id: undefined })).toBe('Bad Request: message identifier is not specified');
  expect(await edit({ inline_message_id: 'none' })).toBe('Bad Request: MESSAGE_ID_INVALID');
  expect(await refusal('editMessageCaption', { message_id, caption: 'x' })).toBe(
    'Bad Request: there is no caption in the message to edit',
  );
});

test.each<[string, Uint8Array, string]>([
  ['a small picture', onePixel, 'ok'],
  ['no picture', new Uint8Array([1, 2, 3]), 'Bad Request: IMAGE_PROCESS_FAILED'],
  ['an empty file', new Uint8Array(), 'Bad Request: file must be non-empty'],
  ['too large a picture', pictureOf(9000, 1001), 'Bad Request: PHOTO_INVALID_DIMENSIONS'],
  ['too narrow a picture', pictureOf(21, 1), 'Bad Request: PHOTO_INVALID_DIMENSIONS'],
])('sendPhoto with %s', async (_what, picture, outcome) => {
  expect(await upload('sendPhoto', { photo: 'attach://picture' }, picture)).toBe(outcome);
});

test('captions have their own limit, and media can be exchanged', async () => {
  const attach = { photo: 'attach://picture', caption: 'x'.repeat(1025) };
  expect(await upload('sendPhoto', attach, onePixel)).toBe('Bad Request: message caption is too long');
  expect(await upload('sendPhoto', { ...attach, caption: 'x' }, onePixel)).toBe('ok');
  const message_id = String(telegram.sees(anna).at(-1)?.id);
  const media = JSON.stringify({ type: 'photo', media: 'attach://picture', caption: 'new' });
  expect(await upload('editMessageMedia', { message_id, media }, pictureOf(2, 2))).toBe('ok');
  expect(telegram.sees(anna).at(-1)).toMatchObject({ text: 'new', photo: { width: 2 } });
  expect(await refusal('editMessageText', { message_id: Number(message_id), text: 'x' })).toBe(
    'Bad Request: there is no text in the message to edit',
  );
  expect(await refusal('sendPhoto', {})).toBe('Bad Request: there is no photo in the request');
});

test('messages can be deleted for two days', async () => {
  const first = await send();
  const second = await send();
  expect(await refusal('deleteMessage', { message_id: 999 })).toBe(
    'Bad Request: message to delete not found',
  );
  expect(await refusal('deleteMessage', { message_id: first.message_id })).toBeUndefined();
  clock.advance(48 * 3600 * 1000 + 1000);
  expect(await refusal('deleteMessages', { message_ids: [first.message_id, second.message_id] })).toBe(
    "Bad Request: message can't be deleted for everyone",
  );
  expect(telegram.sees(anna).map(({ text }) => text)).toEqual(['hello', 'hi']);
});

test('copies lose their origin, forwards keep it', async () => {
  const [hello] = telegram.sees(anna);
  const source = { from_chat_id: anna.id, message_id: hello?.id };
  expect(await callApi(telegram, 'copyMessage', { chat_id: anna.id, ...source })).toMatchObject({ ok: true });
  const forwarded = await resultOf<Message>(telegram, 'forwardMessage', { chat_id: anna.id, ...source });
  expect(forwarded.forward_origin).toMatchObject({ type: 'user', sender_user: { first_name: 'Anna' } });
  expect(telegram.sees(anna).map(({ text }) => text)).toEqual(['hello', 'hello', 'hello']);
});

test('reactions, locations and chat actions', async () => {
  const [hello] = telegram.sees(anna);
  const react = (emoji: string) =>
    refusal('setMessageReaction', { message_id: hello?.id, reaction: [{ type: 'emoji', emoji }] });
  expect(await react('👍')).toBeUndefined();
  expect(await react('🦤')).toBe('Bad Request: REACTION_INVALID');
  expect(await refusal('sendLocation', { latitude: 55, longitude: 83 })).toBeUndefined();
  expect(await refusal('sendLocation', { latitude: 95, longitude: 83 })).toBe(
    'Bad Request: LOCATION_INVALID',
  );
  expect(await refusal('sendChatAction', { action: 'typing' })).toBeUndefined();
});
