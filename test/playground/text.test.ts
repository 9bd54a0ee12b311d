import type { Message } from '@grammyjs/types';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusalOf, resultOf } from '../support/api.ts';
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

const send = (params: object) =>
  resultOf<Message.TextMessage>(telegram, 'sendMessage', { chat_id: anna.id, ...params });
const refusal = (params: object) => refusalOf(telegram, 'sendMessage', { chat_id: anna.id, ...params });
const html = (text: string) => ({ text, parse_mode: 'HTML' });
const markdown = (text: string) => ({ text, parse_mode: 'MarkdownV2' });

test.each<[string, object, string]>([
  ['no text', {}, 'message text is empty'],
  ['empty text', { text: '' }, 'message text is empty'],
  ['white space', { text: ' \n\t ' }, 'text must be non-empty'],
  ['tags around nothing', html('<b></b>'), 'text must be non-empty'],
  ['4097 characters', { text: 'x'.repeat(4097) }, 'message is too long'],
  ['unknown parse mode', { text: 'x', parse_mode: 'BBCode' }, 'unsupported parse_mode'],
])('%s is refused', async (_what, params, description) => {
  expect(await refusal(params)).toBe(`Bad Request: ${description}`);
});

test('length counts after parsing and trimming, in UTF-16 units', async () => {
  expect((await send({ text: `${'x'.repeat(4096)}  \n` })).text).toHaveLength(4096);
  expect((await send(html(`<b>${'x'.repeat(4096)}</b>`))).text).toHaveLength(4096);
  expect((await send({ text: '😀'.repeat(2048) })).text).toHaveLength(4096);
  expect(await refusal({ text: `${'😀'.repeat(2048)}x` })).toBe('Bad Request: message is too long');
});

test('HTML becomes entities', async () => {
  const { text, entities } = await send(
    html(
      '<b>Т<i>оме</i></b> &lt;&#33;&amp;&nbsp; <a href="example.com">x</a> <code>c</code> ' +
        '<pre><code class="language-ts">t</code></pre><blockquote expandable>q</blockquote>' +
        '<tg-spoiler>s</tg-spoiler> <tg-time unix="1647531900" format="wDT">then</tg-time> ' +
        `<a href="tg://user?id=${anna.id}">A</a>`,
    ),
  );
  expect(text).toBe('Томе <!&&nbsp; x c tqs then A');
  const shown = entities?.map(({ type, offset, length, ...more }) => [
    type,
    text.slice(offset, offset + length),
    more,
  ]);
  expect(shown).toEqual([
    ['bold', 'Томе', {}],
    ['italic', 'оме', {}],
    ['text_link', 'x', { url: 'http://example.com/' }],
    ['code', 'c', {}],
    ['pre', 't', { language: 'ts' }],
    ['expandable_blockquote', 'q', {}],
    ['spoiler', 's', {}],
    ['date_time', 'then', { unix_time: 1647531900, date_time_format: 'wDT' }],
    ['text_mention', 'A', { user: anna.profile }],
  ]);
});

test.each([
  ['<b>x', `Can't find end tag corresponding to start tag "b"`],
  ['é<p>x</p>', 'Unsupported start tag "p" at byte offset 2'],
  ['a < b', 'Unsupported start tag "" at byte offset 2'],
  ['<b><i>test</b></i>', 'Unmatched end tag at byte offset 10, expected "</i>", found "</b>"'],
  ['x</b>', 'Unexpected end tag at byte offset 1'],
  ['<b', 'Unclosed start tag at byte offset 0'],
  ['<a href="x>y', 'Unclosed start tag "a" at byte offset 0'],
  ['<span>x</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
  ['<b>x</b', 'Unclosed end tag at byte offset 4'],
])('HTML %s cannot be parsed', async (text, description) => {
  expect(await refusal(html(text))).toBe(`Bad Request: can't parse entities: ${description}`);
});

test('MarkdownV2 becomes entities', async () => {
  const { text, entities } = await send(
    markdown('*b _i_* __u__ ~s~ ||sp|| `c\\`` [l](http://a.by/\\)) \\. ```ts\nx\n```\n>q\n>r\nend'),
  );
  expect(text).toBe('b i u s sp c` l . x\n\nq\nr\nend');
  const shown = entities?.map(({ type, offset, length }) => [type, text.slice(offset, offset + length)]);
  expect(shown).toEqual([
    ['bold', 'b i'],
    ['italic', 'i'],
    ['underline', 'u'],
    ['strikethrough', 's'],
    ['spoiler', 'sp'],
    ['code', 'c`'],
    ['text_link', 'l'],
    ['pre', 'x\n'],
    ['blockquote', 'q\nr\n'],
  ]);
});

test.each([
  ['hello.', "Character '.' is reserved and must be escaped with the preceding '\\'"],
  ['a-b', "Character '-' is reserved and must be escaped with the preceding '\\'"],
  ['a|b', "Character '|' is reserved and must be escaped with the preceding '\\'"],
  ['*x', "Can't find end of Bold entity at byte offset 0"],
  ['é [x', "Can't find end of TextUrl entity at byte offset 3"],
])('MarkdownV2 %s cannot be parsed', async (text, description) => {
  expect(await refusal(markdown(text))).toBe(`Bad Request: can't parse entities: ${description}`);
});

const bold = (offset: number, length: number) => ({ type: 'bold', offset, length });

test.each<[string, object[], string]>([
  ['x', [bold(100, 1)], 'entity begins after the end of the text at UTF-16 offset 100'],
  [
    'x',
    [bold(0, 9)],
    'entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 9',
  ],
  ['x', [bold(-1, 1)], 'receive an entity with incorrect offset -1'],
  ['😀x', [bold(1, 1)], 'entity begins in a middle of a UTF-16 symbol at byte offset 4'],
  [
    '😀x',
    [bold(0, 1)],
    'entity beginning at UTF-16 offset 0 ends in a middle of a UTF-16 symbol at byte offset 4',
  ],
  ['x', [{ type: 'glow', offset: 0, length: 1 }], "can't parse MessageEntity: Unsupported type specified"],
  ['x', [{ type: 'text_link', offset: 0, length: 1 }], 'can\'t parse MessageEntity: Can\'t find field "url"'],
  [
    'x',
    [{ type: 'text_link', offset: 0, length: 1, url: 'nowhere' }],
    "entity URL 'nowhere' is invalid: Wrong HTTP URL",
  ],
  ['x', [{ type: 'text_mention', offset: 0, length: 1, user: { id: 1 } }], 'user not found'],
])('explicit entities of «%s» are checked: %j', async (text, entities, description) => {
  expect(await refusal({ text, entities })).toBe(`Bad Request: ${description}`);
});

test('explicit entities are kept, ordered, moved by trimming and merged where they touch', async () => {
  const entities = [{ type: 'italic', offset: 4, length: 2 }, bold(6, 3), bold(3, 3)];
  const sent = await send({ text: ' \n abcdef ', entities });
  expect(sent.text).toBe('abcdef');
  expect(sent.entities).toEqual([bold(0, 6), { type: 'italic', offset: 1, length: 2 }]);
});

test('Telegram finds commands, mentions, addresses and tags by itself', async () => {
  const { text, entities } = await send({
    text: '/help@local_bot @someone #тег $USD a@b.com (https://a.by/x_(y)). belta.by/eng, 1/2 a/b',
  });
  const shown = entities?.map(({ type, offset, length }) => [type, text.slice(offset, offset + length)]);
  expect(shown).toEqual([
    ['bot_command', '/help@local_bot'],
    ['mention', '@someone'],
    ['hashtag', '#тег'],
    ['cashtag', '$USD'],
    ['email', 'a@b.com'],
    ['url', 'https://a.by/x_(y)'],
    ['url', 'belta.by/eng'],
  ]);
});

test('inside links and code Telegram finds nothing, and each place only one thing', async () => {
  const { entities } = await send(
    html('<a href="https://a.by">belta.by</a> <code>/start</code> <b>@someone</b> https://b.by/@who#x'),
  );
  expect(entities?.map(({ type }) => type)).toEqual(['text_link', 'code', 'bold', 'mention', 'url']);
});
