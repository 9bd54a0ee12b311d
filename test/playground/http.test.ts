import type { File, Message } from '@grammyjs/types';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { callApi, refusalOf, resultOf } from '../support/api.ts';
import { onePixel } from '../support/picture.ts';
import { startTelegram, type TestTelegram } from '../support/telegram.ts';
import type { TestUser } from '../support/user.ts';

let telegram: TestTelegram;
let anna: TestUser;

beforeEach(async () => {
  telegram = await startTelegram();
  anna = telegram.user('Anna');
  telegram.local.stage.say({ user: anna.id, room: anna.id, content: { text: 'hello' } });
});
afterEach(() => telegram.close());

const url = (method: string) => `${telegram.apiRoot}/bot${telegram.token}/${method}`;

test('parameters come by query, JSON, urlencoded and multipart form, and method names in any case', async () => {
  const markup = JSON.stringify({ inline_keyboard: [[{ text: 'A', callback_data: 'a' }]] });
  const fields = { chat_id: String(anna.id), text: 'hi', disable_notification: 'true', reply_markup: markup };
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);

  await fetch(`${url('sendMessage')}?${new URLSearchParams(fields)}`);
  await fetch(url('SENDMESSAGE'), { method: 'POST', body: new URLSearchParams(fields) });
  await fetch(url('sendmessage'), { method: 'POST', body: form });
  await resultOf(telegram, 'sendMessage', {
    chat_id: anna.id,
    text: 'hi',
    reply_markup: JSON.parse(markup),
  });
  expect(telegram.sees(anna).map(({ text, buttons }) => [text, ...buttons])).toEqual([
    ['hello'],
    ...Array.from({ length: 4 }, () => ['hi', 'A']),
  ]);
  expect(telegram.calls('sendMessage')[0]?.params).toEqual({
    chat_id: anna.id,
    text: 'hi',
    disable_notification: true,
    reply_markup: JSON.parse(markup),
  });
});

test.each(['photo', 'attach://elsewhere'])(
  'a picture is uploaded as %s and can be downloaded',
  async (how) => {
    const form = new FormData();
    form.set('chat_id', String(anna.id));
    if (how !== 'photo') form.set('photo', how);
    form.set(how.replace('attach://', ''), new Blob([Buffer.from(onePixel)]), 'p.png');
    const sent = (await (await fetch(url('sendPhoto'), { method: 'POST', body: form })).json()) as {
      result: Message.PhotoMessage;
    };
    const id = sent.result.photo[0]?.file_id;
    const { file_path } = await resultOf<File>(telegram, 'getFile', { file_id: id });
    const download = await fetch(`${telegram.apiRoot}/file/bot${telegram.token}/${file_path}`);
    expect(new Uint8Array(await download.arrayBuffer())).toEqual(onePixel);
    expect(await refusalOf(telegram, 'sendPhoto', { chat_id: anna.id, photo: id })).toBeUndefined();
  },
);

test('a wrong token is unauthorized', async () => {
  const response = await fetch(`${telegram.apiRoot}/bot1:wrong/getMe`);
  expect(response.status).toBe(401);
  expect(await response.json()).toEqual({ ok: false, error_code: 401, description: 'Unauthorized' });
});

test('an unknown method is not found, and a surprise', async () => {
  expect(await callApi(telegram, 'sendHologram')).toEqual({
    ok: false,
    error_code: 404,
    description: 'Not Found',
  });
  expect(telegram.local.forgetSurprises().map(({ method }) => method)).toEqual(['sendHologram']);
});

test.each([
  ['an unknown parameter', { disable_web_page_preview: true }, 'does not know the field'],
  ['a parameter that is not played', { message_effect_id: '1' }, 'does not play the field'],
  ['a wrong type', { text: 5 }, 'Field "text" must be of type String'],
  ['an unknown field deep inside', { link_preview_options: { disabled: true } }, 'does not know the field'],
  ['a wrong type deep inside', { link_preview_options: { is_disabled: 'yes' } }, 'must be of type Boolean'],
  ['a markup of no known kind', { reply_markup: {} }, 'does not know this kind of reply markup'],
])('%s is refused, and a surprise', async (_what, params, problem) => {
  const refusal = await refusalOf(telegram, 'sendMessage', { chat_id: anna.id, text: 'hi', ...params });
  expect(refusal).toMatch(/^Bad Request: /);
  expect(telegram.local.forgetSurprises()).toEqual([
    { method: 'sendMessage', problem: expect.stringContaining(problem) },
  ]);
});

test('a file that no parameter names is a surprise', async () => {
  const form = new FormData();
  form.set('chat_id', String(anna.id));
  form.set('text', 'hi');
  form.set('forgotten', new Blob(['x']), 'x.txt');
  expect((await fetch(url('sendMessage'), { method: 'POST', body: form })).status).toBe(400);
  expect(telegram.local.forgetSurprises()).toHaveLength(1);
});

test.each(['not json', '[1]', '"text"'])('the body %s is refused, and a surprise', async (body) => {
  const headers = { 'content-type': 'application/json' };
  expect((await fetch(url('sendMessage'), { method: 'POST', headers, body })).status).toBe(400);
  expect(telegram.local.forgetSurprises()).toHaveLength(1);
});
