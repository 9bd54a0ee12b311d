// The button "Chart" under an answer: its figures as a picture.
import { Composer } from 'grammy';
import { alsoUnder, answerUnder } from '../answering.ts';
import { chartPost } from '../chart-post.ts';
import { type Ctx, onPress, type Room } from '../context.ts';
import type { Dependencies } from '../index.ts';
import { postPicture } from '../picturing.ts';
import { speak } from '../speech.ts';
import { mayNotSendPictures } from '../trouble.ts';

export function chart(deps: Dependencies): Room {
  const room = new Composer<Ctx>();
  onPress(room, 'chart', async (ctx, { of, locale }) => {
    speak(ctx, deps, locale);
    const under = await answerUnder(ctx, deps, of, locale);
    const page = under && chartPost(deps, ctx.me, { ...under, of });
    if (!page) {
      ctx.notice = ctx.say(under ? 'chart-gone' : 'answer-expired');
      return;
    }
    try {
      const { message_id: message } = await postPicture(ctx, deps, page);
      await alsoUnder(ctx, deps, message);
    } catch (error) {
      if (!mayNotSendPictures(error)) throw error;
      ctx.notice = ctx.say('chart-not-allowed');
    }
  });
  return room;
}
