// The keyboard below the input field, which the bot uses for one thing: to be sent a place. It stays there until it is taken
// away, so whatever ends the question for a place does that.
import type { Ctx } from '../context.ts';

/** - `place`: a button that sends where one is. `nothing`: takes it away, if it is there. Only private chats have one. */
export async function sayBelow(ctx: Ctx, text: string, below: 'place' | 'nothing'): Promise<number> {
  const isPrivate = ctx.chat?.type === 'private';
  const button = { text: ctx.say('zone-send-place'), request_location: true };
  const reply_markup =
    below === 'place'
      ? { keyboard: [[button]], resize_keyboard: true, one_time_keyboard: true }
      : ({ remove_keyboard: true } as const);
  const reply_parameters = ctx.msg && { message_id: ctx.msg.message_id, allow_sending_without_reply: true };
  const sent = await ctx.reply(
    text,
    isPrivate ? { reply_markup } : { ...(reply_parameters && { reply_parameters }) },
  );
  return sent.message_id;
}
