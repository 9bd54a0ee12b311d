// Inline mode: asked in any chat, answered once and in time, sent by the user via the bot.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newestUpdate, refusalOf, resultOf } from '../support/api.ts';
import { handClock } from '../support/clock.ts';
import { startTelegram, type TestTelegram } from '../support/telegram.ts';
import type { TestUser } from '../support/user.ts';
import { article, TOO_OLD } from './queries.ts';

const clock = handClock('2026-05-01T09:00:00Z');
let telegram: TestTelegram;
let anna: TestUser;
let boris: TestUser;

beforeEach(async () => {
  telegram = await startTelegram({ now: clock.now, username: 'accord_bot' });
  anna = telegram.user('Anna');
  boris = telegram.user('Boris');
});
afterEach(() => telegram.close());

const stage = () => telegram.local.stage;
const nextUpdate = () => newestUpdate(telegram);
const button = { reply_markup: { inline_keyboard: [[{ text: 'More', callback_data: 'more' }]] } };

const ask = (query: string, user = anna, room = anna.id) => stage().ask({ user: user.id, room, query });
const answerInline = (inline_query_id: string, results: object[], more: object = {}) =>
  refusalOf(telegram, 'answerInlineQuery', { inline_query_id, results, ...more });

test.each<[string, object[], object, string]>([
  ['51 results', Array.from({ length: 51 }, (_, i) => article(String(i))), {}, 'RESULTS_TOO_MUCH'],
  ['the same id twice', [article('a'), article('a')], {}, 'RESULT_ID_DUPLICATE'],
  ['an id of 66 bytes', [article('ж'.repeat(33))], {}, 'RESULT_ID_INVALID'],
  ['a next offset of 65 bytes', [], { next_offset: 'x'.repeat(65) }, 'NEXT_OFFSET_INVALID'],
  ['an article without a title', [article('a', { title: '' })], {}, 'ARTICLE_TITLE_EMPTY'],
  [
    'empty content',
    [article('a', { input_message_content: { message_text: '' } })],
    {},
    'message text is empty',
  ],
  [
    'no content',
    [article('a', { input_message_content: undefined })],
    {},
    'can\'t parse inline query result: Can\'t find field "input_message_content"',
  ],
  [
    'a button with a bad parameter',
    [],
    { button: { text: 'x', start_parameter: 'ы' } },
    'START_PARAM_INVALID',
  ],
  [
    'a button that is too long',
    [
      article('a', {
        reply_markup: { inline_keyboard: [[{ text: 'A', callback_data: 'x'.repeat(65) }]] },
      }),
    ],
    {},
    'BUTTON_DATA_INVALID',
  ],
])('an inline answer with %s is refused', async (_what, results, more, description) => {
  expect(await answerInline(ask('q').id, results, more)).toBe(`Bad Request: ${description}`);
});

test('an inline query is answered once, within 30 seconds', async () => {
  const { id } = ask('q');
  expect((await nextUpdate()).inline_query).toMatchObject({
    id,
    query: 'q',
    chat_type: 'sender',
    offset: '',
  });
  expect(await answerInline(id, [article('a')])).toBeUndefined();
  expect(await answerInline(id, [article('a')])).toBe(TOO_OLD);
  const late = ask('other').id;
  clock.advance(30_001);
  expect(await answerInline(late, [])).toBe(TOO_OLD);
});

test('Telegram serves an answer again while it may, to others only if it is not personal', async () => {
  await answerInline(ask('for all').id, [article('a')], { cache_time: 10 });
  await answerInline(ask('mine').id, [article('b')], { cache_time: 10, is_personal: true });
  await answerInline(ask('never kept').id, [article('c')], { cache_time: 0 });
  expect(ask('for all', boris).answer?.results).toHaveLength(1);
  expect(ask('mine').answer?.results).toHaveLength(1);
  expect(ask('mine', boris).answer).toBeUndefined();
  expect(ask('never kept').answer).toBeUndefined();
  clock.advance(10_001);
  expect(ask('for all').answer).toBeUndefined();
});

test('a chosen result becomes a message via the bot, reported, and editable by its inline id', async () => {
  const chat = telegram.privateChat(anna, boris);
  const question = ask('q', anna, chat.id);
  await answerInline(question.id, [article('a', button), article('plain')]);
  const message = stage().choose({ user: anna.id, room: chat.id, question: question.id, result: 'a' });
  expect(message).toMatchObject({
    text: 'a',
    from: { first_name: 'Anna' },
    via_bot: { username: 'accord_bot' },
  });
  const { chosen_inline_result: chosen } = await nextUpdate();
  expect(chosen).toMatchObject({ result_id: 'a', query: 'q', from: { id: anna.id } });
  const inline_message_id = chosen?.inline_message_id;
  expect(await resultOf(telegram, 'editMessageText', { inline_message_id, text: 'changed', ...button })).toBe(
    true,
  );
  stage().press({ user: boris.id, room: chat.id, message: message.message_id, data: 'more' });
  const { callback_query: query } = await nextUpdate();
  expect(query).toMatchObject({ inline_message_id, from: { id: boris.id } });
  expect(query?.message).toBeUndefined();

  stage().choose({ user: anna.id, room: chat.id, question: question.id, result: 'plain' });
  expect((await nextUpdate()).chosen_inline_result).not.toHaveProperty('inline_message_id');
});

test('in a group a bot sees the messages sent via it', async () => {
  const group = telegram.group('G', { owner: anna });
  stage().setStanding({ room: group.id, user: telegram.bot.id, standing: 'member', by: anna.id });
  const question = ask('q', anna, group.id);
  expect((await nextUpdate()).inline_query?.chat_type).toBe('group');
  await answerInline(question.id, [article('a')]);
  stage().choose({ user: anna.id, room: group.id, question: question.id, result: 'a' });
  expect((await nextUpdate()).message).toMatchObject({ text: 'a', via_bot: { id: telegram.bot.id } });
});

test('a prepared inline message is checked and numbered', async () => {
  const prepared = await resultOf(telegram, 'savePreparedInlineMessage', {
    user_id: anna.id,
    result: article('a'),
    allow_group_chats: true,
  });
  expect(prepared).toEqual({
    id: expect.any(String),
    expiration_date: Math.floor(clock.now() / 1000) + 3600,
  });
});
