// /help: what can be asked, and what else there is.
import { Composer } from 'grammy';
import { keyboard } from '../buttons.ts';
import type { Ctx, Room } from '../context.ts';
import { exampleButtons } from '../examples.ts';
import { post } from '../posting.ts';

export function help(): Room {
  const room = new Composer<Ctx>();
  room.command('help', async (ctx) => {
    if (ctx.chat.type === 'private')
      await post(ctx, { text: ctx.say('help'), keyboard: keyboard(exampleButtons(ctx.say)) });
    else await post(ctx, { text: ctx.say('help-group', { bot: ctx.me.username }) });
  });
  return room;
}
