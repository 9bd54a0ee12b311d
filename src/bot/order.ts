// Updates of one chat, and of one user, one after the other; all others side by side. Messages come in order per chat but
// presses per user, so a press and a text of the same chat would otherwise overtake each other. What is typed inline
// waits for nobody.
import { sequentialize } from '@grammyjs/runner';
import type { MiddlewareFn } from 'grammy';
import type { Ctx } from './context.ts';

export function inOrder(): MiddlewareFn<Ctx> {
  return sequentialize((ctx: Ctx) => {
    const lanes: string[] = [];
    if (ctx.inlineQuery) return lanes;
    // Of a guest's chat nothing is kept that could get into disorder, and its number may be that of another chat.
    if (ctx.chat && !ctx.guestMessage) lanes.push(`chat ${ctx.chat.id}`);
    if (ctx.from && !ctx.from.is_bot) lanes.push(`user ${ctx.from.id}`);
    return lanes;
  });
}
