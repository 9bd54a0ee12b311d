// A bot that does a little of everything a user can see.
import { Bot, InlineKeyboard, InputFile, Keyboard } from 'grammy';
import { onePixel } from '../support/picture.ts';

export function smallBot({ token, apiRoot }: { readonly token: string; readonly apiRoot: string }): Bot {
  const bot = new Bot(token, { client: { apiRoot } });
  const menu = new InlineKeyboard()
    .text('More', 'more')
    .text('Alert', 'alert')
    .row()
    .url('Source', 'https://belta.by/x')
    .switchInlineCurrent('Search', 'tomsk')
    .copyText('Copy', 'copied');
  bot.command('start', (ctx) => ctx.reply(`Hello ${ctx.from?.language_code} ${ctx.match}`.trim()));
  bot.command('menu', (ctx) => ctx.reply('Menu: https://a.by', { reply_markup: menu }));
  bot.command('keyboard', (ctx) => ctx.reply('?', { reply_markup: new Keyboard().text('Yes').text('No') }));
  bot.command('two', async (ctx) => {
    await ctx.replyWithChatAction('typing');
    await ctx.reply('one');
    await new Promise((resolve) => setTimeout(resolve, 60));
    await ctx.reply('two');
  });
  bot.command('picture', (ctx) => ctx.replyWithPhoto(new InputFile(onePixel), { caption: 'chart' }));
  bot.callbackQuery('more', async (ctx) => {
    await ctx.answerCallbackQuery();
    await new Promise((resolve) => setTimeout(resolve, 60));
    await ctx.editMessageText('More!');
  });
  bot.callbackQuery('alert', (ctx) => ctx.answerCallbackQuery({ text: 'Watch out', show_alert: true }));
  bot.on('inline_query', (ctx) => {
    const { query, offset } = ctx.inlineQuery;
    const id = `${query}${offset}`;
    const result = {
      type: 'article' as const,
      id,
      title: id,
      description: 'about it',
      input_message_content: { message_text: `about ${id}` },
      reply_markup: new InlineKeyboard().text('More', 'more'),
    };
    return ctx.answerInlineQuery([result], { next_offset: offset === '' ? '1' : '', cache_time: 60 });
  });
  bot.on('guest_message', (ctx) =>
    ctx.api.raw.answerGuestQuery({
      guest_query_id: ctx.update.guest_message?.guest_query_id ?? '',
      result: { type: 'article', id: 'g', title: 'g', input_message_content: { message_text: 'as a guest' } },
    }),
  );
  bot.on('my_chat_member', async (ctx) => {
    if (ctx.chat.type !== 'private' && ctx.myChatMember.new_chat_member.status === 'member') {
      await ctx.reply('Thank you');
    }
  });
  bot.on('edited_message:text', (ctx) => ctx.reply(`Changed: ${ctx.editedMessage.text}`));
  bot.on(
    ['message:sticker', 'message:voice', 'message:photo', 'message:location', 'message:contact'],
    (ctx) => ctx.reply(`Not text: ${ctx.message.caption ?? ''}`),
  );
  bot.on('message:text', async (ctx) => {
    if (ctx.message.text !== 'ignore me') await ctx.reply(`You said ${ctx.message.text}`);
  });
  return bot;
}
