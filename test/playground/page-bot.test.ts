// What Telegram offers a bot, as the page shows it: a small bot that uses it all, and the page in a real browser.
import { Bot, InlineKeyboard, InlineQueryResultBuilder, InputFile } from 'grammy';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { readPageWords } from '../../src/main/page-words.ts';
import { bundlePage } from '../../src/playground/bundle.ts';
import { movableClock } from '../../src/playground/clock.ts';
import { translate } from '../real/translate.ts';
import { startBrowser, textOf, Visitor } from '../support/browser.ts';
import { onePixel } from '../support/picture.ts';
import { startTelegram, type TestTelegram } from '../support/telegram.ts';

vi.setConfig({ testTimeout: 20_000 });

let telegram: TestTelegram;
let browser: Browser;
let visitor: Visitor;

/** Answers each word with one thing that Telegram can show. */
function showcase(bot: Bot): void {
  bot.hears('typing', (ctx) => ctx.replyWithChatAction('typing'));
  bot.hears('entities', (ctx) =>
    ctx.reply(
      '<b>bold <i>and slanted</i></b> <u>under</u> <s>gone</s> <code>code</code> <tg-spoiler>secret</tg-spoiler>\n' +
        '<blockquote>quote</blockquote>\n<blockquote expandable>long\nquote\nof\nmany\nlines</blockquote>\n' +
        '<a href="https://example.org/a">link</a> /help',
      { parse_mode: 'HTML' },
    ),
  );
  bot.hears('time', (ctx) =>
    ctx.reply('then', {
      entities: [
        { type: 'date_time', offset: 0, length: 4, unix_time: 1_767_225_600, date_time_format: 'Dt' },
      ],
    }),
  );
  bot.hears('picture', (ctx) =>
    ctx.replyWithPhoto(new InputFile(onePixel, 'chart.png'), { caption: 'a chart', reply_markup: again }),
  );
  const again = new InlineKeyboard()
    .text('Notice', 'notice')
    .text('Alert', 'alert')
    .text('Change', 'change')
    .row();
  again
    .switchInline('Elsewhere', 'tomsk')
    .switchInlineCurrent('Here', 'omsk')
    .copyText('Copy', 'copied text');
  bot.callbackQuery('notice', (ctx) => ctx.answerCallbackQuery('noticed'));
  bot.callbackQuery('alert', (ctx) => ctx.answerCallbackQuery({ text: 'alarming', show_alert: true }));
  bot.callbackQuery('change', async (ctx) => {
    await ctx.answerCallbackQuery();
    await ctx.editMessageCaption({ caption: 'another chart' });
  });
  bot.on('inline_query', async (ctx) => {
    const { query, offset } = ctx.inlineQuery;
    if (query === '')
      return ctx.answerInlineQuery([], { button: { text: 'What can be asked', start_parameter: 'what' } });
    const from = Number(offset || '0');
    const results = [from, from + 1].map((number) =>
      InlineQueryResultBuilder.article(`r${number}`, `Result ${number}`, {
        description: `about ${query}`,
        reply_markup: new InlineKeyboard().text('More', 'more'),
      }).text(`Answer ${number} about ${query}`),
    );
    return ctx.answerInlineQuery(results, { cache_time: 0, ...(from === 0 && { next_offset: '2' }) });
  });
  bot.on('chosen_inline_result', (ctx) => ctx.editMessageText('The full answer'));
  bot.command('start', (ctx) => ctx.reply(`Started with ${ctx.match || 'nothing'}`));
}

beforeAll(async () => {
  const clock = movableClock(Date.now);
  telegram = await startTelegram({
    username: 'show_bot',
    firstName: 'Show',
    now: clock.now,
    page: {
      assets: await bundlePage(new URL('../../src/playground/page', import.meta.url).pathname),
      words: readPageWords(translate),
      clock,
      explain: () => [],
    },
  });
  const anna = telegram.user('Anna', { language: 'en' });
  const group = telegram.supergroup('Team', {
    owner: anna,
    members: [telegram.user('Ivan', { language: 'ru' })],
  });
  const bot = new Bot(telegram.token, { client: { apiRoot: telegram.apiRoot }, botInfo: telegram.bot });
  showcase(bot);
  telegram.runs(bot);
  await group.adds(telegram.bot);
  browser = await startBrowser();
}, 30_000);

afterEach(() => visitor.leaves());

afterAll(async () => {
  await browser.close();
  await telegram.close();
});

const arrives = async (): Promise<Visitor> => {
  visitor = await Visitor.arrives(browser, telegram.apiRoot, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  return visitor;
};

test('entities: nested, hidden, folded, clickable', async () => {
  const { page, last } = await arrives();
  await visitor.says('entities');
  expect(await textOf(last.locator('strong em'))).toBe('and slanted');
  expect(await textOf(last.locator('code'))).toBe('code');
  expect(await last.getByRole('link', { name: 'link' }).getAttribute('href')).toBe('https://example.org/a');
  expect(await last.locator('blockquote').count()).toBe(2);
  const secret = last.getByText('secret');
  expect(await secret.isVisible()).toBe(false);
  await last.getByRole('button', { name: '…' }).click();
  expect(await secret.isVisible()).toBe(true);
  const fold = last.locator('.unfold');
  expect(await fold.getAttribute('aria-expanded')).toBe('false');
  await fold.click();
  expect(await fold.getAttribute('aria-expanded')).toBe('true');
  await last.getByRole('button', { name: '/help' }).click();
  await page
    .getByRole('article')
    .filter({ hasText: /^\/help/ })
    .waitFor();
});

test('a moment is shown in the zone of its reader', async () => {
  const { last } = await arrives();
  await visitor.says('time');
  const time = last.locator('.text time');
  expect(await time.getAttribute('datetime')).toBe('2026-01-01T00:00:00.000Z');
  expect(await textOf(time)).toMatch(/20(25|26)/);
});

test('a picture with its caption, notices, alerts, and an edit', async () => {
  const { page, last } = await arrives();
  await visitor.says('picture');
  const picture = last.getByRole('img', { name: 'a chart' });
  await expect.poll(() => picture.evaluate((image: object) => Reflect.get(image, 'naturalWidth'))).toBe(1);
  await visitor.taps('Notice');
  await page.getByRole('status').getByText('noticed').waitFor();
  await visitor.taps('Alert');
  await page.getByRole('dialog').getByText('alarming').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  await visitor.taps('Copy');
  await page.getByRole('status').getByText('Copied').waitFor();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe('copied text');
  await visitor.taps('Change');
  await expect.poll(() => textOf(last)).toMatch(/another chart.*edited/);
});

test('the bot is seen typing until it has spoken', async () => {
  const { page, field } = await arrives();
  await field.fill('typing');
  await field.press('Enter');
  await page.getByText('Show is typing…').waitFor();
  await visitor.says('time');
  expect(await page.getByText('Show is typing…').count()).toBe(0);
});

test('in a group somebody asks inline, goes through the results, chooses one, and the bot completes it', async () => {
  const { page, field, last } = await arrives();
  await visitor.opens('Team');
  await field.pressSequentially('@show_bot tomsk');
  const results = page.getByRole('listbox', { name: 'Answers to choose from' }).getByRole('option');
  await expect.poll(() => results.count()).toBe(3);
  expect(await textOf(results.first())).toBe('Result 0about tomsk');
  await results.last().click();
  await expect.poll(() => results.count()).toBe(4);
  await field.press('ArrowUp');
  await field.press('ArrowUp');
  expect(await textOf(results.and(page.getByRole('option', { selected: true })))).toContain('Result 2');
  await field.press('Enter');
  await expect.poll(() => textOf(last)).toContain('The full answer');
  expect(await textOf(last)).toContain('via @show_bot');
  expect(await field.inputValue()).toBe('');
});

test('a button leads to an inline question here, or in a chat that is chosen', async () => {
  const { page, field } = await arrives();
  await visitor.opens('Anna – Show');
  await visitor.says('picture');
  await visitor.taps('Here');
  expect(await field.inputValue()).toBe('@show_bot omsk');
  await field.fill('');
  await visitor.taps('Elsewhere');
  await page.getByRole('dialog', { name: 'Choose a chat' }).getByRole('button', { name: 'Team' }).click();
  await page.getByRole('heading', { level: 1, name: 'Team' }).waitFor();
  expect(await field.inputValue()).toBe('@show_bot tomsk');
});

test('the button above inline results opens the private chat', async () => {
  const { page, field, last } = await arrives();
  await visitor.opens('Team');
  await field.pressSequentially('@show_bot ');
  await page.getByRole('option', { name: 'What can be asked' }).click();
  await page.getByRole('heading', { level: 1, name: 'Anna – Show' }).waitFor();
  await expect.poll(() => textOf(last)).toContain('Started with what');
});
