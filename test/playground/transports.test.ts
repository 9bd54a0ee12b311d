// The same conversation over each way a bot can take its updates: the waiting of test/support must hold for all.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { run } from '@grammyjs/runner';
import { Bot, InlineKeyboard, webhookCallback } from 'grammy';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startTelegram, type TestTelegram } from '../support/telegram.ts';

let telegram: TestTelegram;

beforeEach(async () => {
  telegram = await startTelegram({ username: 'accord_bot', timeoutMs: 2000 });
});
afterEach(() => telegram.close());

function slowBot(): Bot {
  const bot = new Bot(telegram.token, { client: { apiRoot: telegram.apiRoot } });
  const slowly = () => new Promise((resolve) => setTimeout(resolve, 50));
  bot.command('menu', async (ctx) => {
    await slowly();
    await ctx.reply('Menu', { reply_markup: new InlineKeyboard().text('More', 'more') });
  });
  bot.callbackQuery('more', async (ctx) => {
    await slowly();
    await ctx.editMessageText('More!');
    await ctx.answerCallbackQuery();
  });
  return bot;
}

const ways: Record<string, (bot: Bot) => Promise<unknown>> = {
  polling: async (bot) => telegram.runs(bot),
  runner: async (bot) => {
    const runner = run(bot);
    telegram.atEnd(() => runner.stop());
  },
  webhook: async (bot) => {
    const server = createServer(webhookCallback(bot, 'http', { secretToken: 'hush' }));
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    telegram.atEnd(() => server.close());
    const { port } = server.address() as AddressInfo;
    await bot.api.setWebhook(`http://127.0.0.1:${port}/`, { secret_token: 'hush' });
  },
};

test.each(Object.entries(ways))('%s', async (_name, start) => {
  await start(slowBot());
  const anna = telegram.user('Anna');
  expect((await anna.says('/menu')).buttons).toEqual(['More']);
  expect((await anna.taps('More')).text).toBe('More!');
});
