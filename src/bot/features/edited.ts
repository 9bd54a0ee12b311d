// A question that is changed changes its answer. In private one that had no answer yet gets it now.
import { Composer } from 'grammy';
import { questionIn } from '../addressed.ts';
import { answerAnew } from '../answering.ts';
import type { Ctx, Room } from '../context.ts';
import type { Dependencies } from '../index.ts';

export function edited(deps: Dependencies): Room {
  const room = new Composer<Ctx>();
  room.on(['edited_message', 'edited_channel_post'], async (ctx) => {
    const question = questionIn(ctx.msg, ctx.me);
    if (question && question.text !== '') await answerAnew(ctx, deps, question.text);
  });
  return room;
}
