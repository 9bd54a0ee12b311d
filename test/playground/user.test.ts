// The users of test/support, talking to a small real bot.
import { Bot } from 'grammy';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { onePixel } from '../support/picture.ts';
import { startTelegram, type TestTelegram } from '../support/telegram.ts';
import type { TestUser } from '../support/user.ts';
import { smallBot } from './small-bot.ts';

let telegram: TestTelegram;
let anna: TestUser;

beforeEach(async () => {
  telegram = await startTelegram({ username: 'accord_bot', timeoutMs: 2000 });
  anna = telegram.user('Anna', { language: 'ru' });
  telegram.runs(smallBot(telegram));
});
afterEach(() => telegram.close());

test('a user says something and sees the answer', async () => {
  const seen = await anna.says('товарооборот');
  expect(seen.text).toBe('You said товарооборот');
  expect(seen.messages).toHaveLength(1);
  expect((await anna.starts('from-site')).text).toBe('Hello ru from-site');
  expect((await anna.opens('https://t.me/accord_bot?start=link')).text).toBe('Hello ru link');
  await expect(anna.starts('не по правилам')).rejects.toThrow('start parameter');
});

test('several messages are all there, with what was shown meanwhile', async () => {
  const seen = await anna.says('/two');
  expect(seen.messages.map(({ text }) => text)).toEqual(['one', 'two']);
  expect([seen.text, seen.actions]).toEqual(['two', ['typing']]);
});

test('a message shows its buttons, links, entities and picture', async () => {
  const menu = await anna.says('/menu');
  expect(menu.rows).toEqual([
    ['More', 'Alert'],
    ['Source', 'Search', 'Copy'],
  ]);
  expect(menu.links).toEqual([
    { text: 'https://a.by', url: 'https://a.by' },
    { text: 'Source', url: 'https://belta.by/x' },
  ]);
  expect(menu.entities.map(({ type, text }) => [type, text])).toEqual([['url', 'https://a.by']]);
  const picture = await anna.says('/picture');
  expect([picture.text, picture.photo?.bytes]).toEqual(['chart', onePixel]);
});

test('a user taps buttons of every kind', async () => {
  await anna.says('/menu');
  expect((await anna.taps('Alert')).notice).toEqual({ text: 'Watch out', alert: true });
  expect((await anna.taps('Source')).opened).toBe('https://belta.by/x');
  expect((await anna.taps(/^Sear/)).inlineQuery).toBe('tomsk');
  expect((await anna.taps('Copy')).copied).toBe('copied');
  const more = await anna.taps('More');
  expect([more.text, more.buttons, more.last?.edited]).toEqual(['More!', [], true]);
  expect((await anna.says('/keyboard')).keyboard).toEqual(['Yes', 'No']);
  expect((await anna.taps('No')).text).toBe('You said No');
});

test('a button that is not there is an error showing the chat', async () => {
  await anna.says('/menu');
  await expect(anna.taps('Less')).rejects.toThrow(
    /no button Less[\s\S]*Local Bot: Menu: .*\[More\] \[Alert\] \/ \[Source\]/,
  );
});

test('a user edits, replies and sends other things than text', async () => {
  const first = await anna.says('hello');
  expect((await anna.edits('hello', 'hello again')).text).toBe('Changed: hello again');
  const reply = await anna.repliesTo(first.messages[0] ?? { id: 0 }, 'why?');
  expect(reply.text).toBe('You said why?');
  for (const send of Object.values(anna.sends)) expect((await send()).text).toBe('Not text:');
  expect((await anna.sends.photo('a caption')).text).toBe('Not text: a caption');
});

test('silence is asked for, and a timeout explains itself', async () => {
  await telegram.expectSilence(() => anna.quietly.says('ignore me'));
  expect((await anna.quietly.says('ignore me')).silent).toBe(true);
  await expect(telegram.expectSilence(() => anna.says('speak'))).rejects.toThrow(
    /should have kept silent[\s\S]*You said speak/,
  );
  const hasty = await startTelegram({ timeoutMs: 50 });
  await expect(hasty.user('Boris').says('anybody there?')).rejects.toThrow(
    /Boris said «anybody there\?», and for 50 ms nothing came of it[\s\S]*Was it started\?/,
  );
  await hasty.close();
});

test('in a group the same user speaks, taps and moves with it', async () => {
  const group = telegram.group('Trade', { owner: anna });
  expect((await group.adds(telegram.bot)).text).toBe('Thank you');
  expect((await anna.in(group).quietly.says('just talking')).silent).toBe(true);
  expect((await anna.in(group).says('/menu')).buttons).toContain('More');
  expect((await anna.in(group).taps('More')).text).toBe('More!');
  const old = group.id;
  await group.becomesSupergroup();
  expect(group.id).not.toBe(old);
  const moved = await anna.in(group, { anonymously: true }).says('/start');
  expect(moved.text).toBe('Hello undefined');
  expect(telegram.sees(group).map(({ from }) => from)).toEqual(['Anna', 'Trade', 'Local Bot']);
});

test('topics keep their talk to themselves', async () => {
  const forum = telegram.supergroup('Forum', { owner: anna, forum: true });
  await forum.adds(telegram.bot);
  const topic = forum.opensTopic('Trade');
  const seen = await anna.in(forum, { topic }).says('/start@accord_bot');
  expect(seen.last?.message.message_thread_id).toBe(topic.id);
});

test('inline: ask, scroll, choose, tap', async () => {
  const boris = telegram.user('Boris');
  const chat = telegram.privateChat(anna, boris);
  const asked = await anna.asksInline('tomsk', { in: chat });
  expect([asked.titles, asked.fromCache]).toEqual([['tomsk'], false]);
  const more = await asked.more();
  expect([more?.titles, more?.more()]).toEqual([['tomsk1'], undefined]);
  expect((await anna.asksInline('tomsk', { in: chat })).fromCache).toBe(true);
  const [result] = asked.results;
  if (result === undefined) throw new Error('There is no result');
  const message = await anna.chooses(result, { in: chat });
  expect([message.text, message.from]).toEqual(['about tomsk', 'Anna']);
  expect((await boris.in(chat).taps('More')).text).toBe('More!');
});

test('a guest answers where it was named', async () => {
  const group = telegram.group('Elsewhere', { owner: anna });
  expect((await anna.in(group).says('and Tomsk, @accord_bot?')).text).toBe('as a guest');
});

test('a user blocks the bot and comes back', async () => {
  await anna.starts();
  await anna.blocksTheBot();
  await expect(anna.says('hello')).rejects.toThrow('has blocked the bot');
  await anna.unblocks();
  expect((await anna.says('hello')).text).toBe('You said hello');
});

test('what the bot does by itself is awaited', async () => {
  await anna.starts();
  const bot = new Bot(telegram.token, { client: { apiRoot: telegram.apiRoot } });
  const seen = await anna.receives(() => bot.api.sendMessage(anna.id, 'A reminder'));
  expect(seen.text).toBe('A reminder');
});

test('a surprise fails the test when it closes', async () => {
  const careless = await startTelegram();
  const bot = careless.runs(new Bot(careless.token, { client: { apiRoot: careless.apiRoot } }));
  bot.on('message', async (ctx) => {
    await ctx.replyWithDice('🎲').catch(() => undefined);
    await ctx.reply('hidden');
  });
  expect((await careless.user('Boris').says('hello')).text).toBe('hidden');
  await expect(careless.close()).rejects.toThrow('sendDice: the local Telegram does not know this method');
});
