// The button under an answer that was shared: whoever presses it, it shows the whole of the answer, in the same message.
import { Composer } from 'grammy';
import { type Ctx, onPress, type Room } from '../context.ts';
import type { Dependencies } from '../index.ts';
import { rewriteShared } from '../posting.ts';
import { sharedPost, stampOf } from '../shared-post.ts';
import { speak } from '../speech.ts';

export function shared(deps: Dependencies): Room {
  const room = new Composer<Ctx>();
  onPress(room, 'shared', async (ctx, { query, locale, stamp }) => {
    // Everybody in that chat reads it: in the language of the message, not of whoever presses.
    speak(ctx, deps, locale);
    const answer = deps.engine.look(query, locale);
    const page = sharedPost(deps, ctx.me, answer, { of: query, whole: true });
    const isThere = await rewriteShared(ctx, page);
    if (!isThere) ctx.notice = ctx.say('shared-too-old', { bot: ctx.me.username });
    else if (stamp !== undefined && stamp !== stampOf(deps.catalog, answer))
      ctx.notice = ctx.say('shared-outdated');
  });
  return room;
}
