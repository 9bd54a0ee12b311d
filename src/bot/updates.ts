// What the bot asks Telegram for. Telegram remembers the last list, so it is always given.
import type { MiddlewareFn } from 'grammy';
import type { Ctx } from './context.ts';
import type { Dependencies } from './index.ts';

export const allowedUpdates = [
  'message',
  'edited_message',
  'channel_post',
  'edited_channel_post',
  'callback_query',
  'inline_query',
  'chosen_inline_result',
  'guest_message',
  'my_chat_member',
] as const;

export function counted({ metrics }: Dependencies): MiddlewareFn<Ctx> {
  return (ctx, next) => {
    metrics.updateArrived(Object.keys(ctx.update).find((field) => field !== 'update_id') ?? 'unknown');
    return next();
  };
}
