// Reads what a pressed button carries, and sees to it that every press is answered: a client shows a spinner until then.
import type { MiddlewareFn } from 'grammy';
import type { CallbackQuery } from 'grammy/types';
import { decodePress, type Press } from './callback.ts';
import type { Ctx } from './context.ts';
import type { Dependencies } from './index.ts';
import { troubleOf } from './trouble.ts';

export function presses({ catalog }: Dependencies): MiddlewareFn<Ctx> {
  return async (ctx, next) => {
    const { callbackQuery } = ctx;
    if (!callbackQuery) return next();
    const press = decodePress(callbackQuery.data ?? '', catalog);
    if (press && isReachable(callbackQuery, press)) {
      ctx.press = press;
      await next();
    } else if (callbackQuery.inline_message_id !== undefined)
      ctx.notice = ctx.say('shared-too-old', { bot: ctx.me.username });
    else ctx.notice = ctx.say('button-too-old');
    await answerPress(ctx);
  };
}

/**
 * Under a message of ours anything but what belongs under shared ones, and there nothing else: those have no chat.
 * Of a message that is too old Telegram shows us only its number, and its date is 0.
 */
function isReachable({ inline_message_id, message }: CallbackQuery, { does }: Press): boolean {
  if (inline_message_id !== undefined) return does === 'shared';
  return does !== 'shared' && message !== undefined && message.date !== 0;
}

/** An error on the way here skips this: then the boundary answers, with an apology. */
async function answerPress(ctx: Ctx): Promise<void> {
  try {
    await ctx.answerCallbackQuery(ctx.notice === undefined ? {} : { text: ctx.notice });
  } catch (error) {
    // What the press was for is done; the spinner stops by itself.
    if (troubleOf(error) === 'failed') throw error;
  }
}
