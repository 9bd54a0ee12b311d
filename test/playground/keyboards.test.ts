// What a button may hold.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusalOf } from '../support/api.ts';
import { startTelegram, type TestTelegram } from '../support/telegram.ts';
import type { TestUser } from '../support/user.ts';

let telegram: TestTelegram;
let anna: TestUser;

beforeAll(async () => {
  telegram = await startTelegram();
  anna = telegram.user('Anna');
  telegram.local.stage.say({ user: anna.id, room: anna.id, content: { text: 'hello' } });
});
afterAll(() => telegram.close());

const send = (reply_markup: object, chat_id = anna.id) =>
  refusalOf(telegram, 'sendMessage', { chat_id, text: 'hi', reply_markup });

test.each<[string, object, string]>([
  ['64 bytes of data', { text: 'A', callback_data: 'ж'.repeat(32) }, 'ok'],
  ['66 bytes of data', { text: 'A', callback_data: 'ж'.repeat(33) }, 'BUTTON_DATA_INVALID'],
  [
    'empty data',
    { text: 'A', callback_data: '' },
    "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
  ],
  [
    'no action',
    { text: 'A' },
    "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
  ],
  [
    'two actions',
    { text: 'A', callback_data: 'a', url: 'https://a.by' },
    "can't parse inline keyboard button: Exactly one action must be specified",
  ],
  [
    'no label',
    { text: ' ', callback_data: 'a' },
    "can't parse inline keyboard button: Button text must be non-empty",
  ],
  [
    'a missing label',
    { callback_data: 'a' },
    'can\'t parse inline keyboard button: Can\'t find field "text"',
  ],
  [
    'a wrong address',
    { text: 'A', url: 'no-url' },
    "inline keyboard button URL 'no-url' is invalid: Wrong HTTP URL",
  ],
  [
    'an FTP address',
    { text: 'A', url: 'ftp://a.by' },
    "inline keyboard button URL 'ftp://a.by' is invalid: Unsupported URL protocol",
  ],
  ['an empty inline query', { text: 'A', switch_inline_query: '' }, 'ok'],
  ['a long inline query', { text: 'A', switch_inline_query: 'x'.repeat(257) }, 'BUTTON_DATA_INVALID'],
  ['empty text to copy', { text: 'A', copy_text: { text: '' } }, 'BUTTON_COPY_TEXT_INVALID'],
  [
    'a Web App without TLS',
    { text: 'A', web_app: { url: 'http://a.by' } },
    "inline keyboard button Web App URL 'http://a.by' is invalid: Only HTTPS links are allowed",
  ],
  ['a pay button', { text: 'A', pay: true }, 'BUTTON_TYPE_INVALID'],
])('a button with %s', async (_what, button, outcome) => {
  const description = await send({ inline_keyboard: [[button]] });
  expect(description).toBe(outcome === 'ok' ? undefined : `Bad Request: ${outcome}`);
});

test('a keyboard has at most 100 buttons', async () => {
  const row = Array.from({ length: 8 }, () => ({ text: 'A', callback_data: 'a' }));
  const rows = Array.from({ length: 13 }, () => row);
  const description = await send({ inline_keyboard: rows });
  expect(description).toBe('Bad Request: reply markup is too long');
});

test('a keyboard below the input field has labels, and asks for contacts only in private', async () => {
  const contact = { keyboard: [[{ text: 'My number', request_contact: true }, 'No']] };
  expect(await send(contact)).toBeUndefined();
  expect(await send({ keyboard: [['']] })).toMatch(/^Bad Request: can't parse keyboard button/);
  expect(await send({ remove_keyboard: true })).toBeUndefined();
  const asking = (length: number) => send({ force_reply: true, input_field_placeholder: 'x'.repeat(length) });
  expect([await asking(64), await asking(65)]).toEqual([undefined, 'Bad Request: REPLY_MARKUP_INVALID']);
  const group = telegram.group('G', { owner: anna });
  telegram.local.stage.setStanding({ room: group.id, user: telegram.bot.id, standing: 'member' });
  expect(await send(contact, group.id)).toBe(
    'Bad Request: phone number can be requested in private chats only',
  );
});
