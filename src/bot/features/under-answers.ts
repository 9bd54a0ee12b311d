// The buttons under an answer: the whole of it, its sources, what to ask next, and which of several was meant.
import { Composer } from 'grammy';
import { answerPost } from '../answer-post.ts';
import { answerChosen, answerUnder, showLook } from '../answering.ts';
import { type Ctx, onPress, type Room } from '../context.ts';
import type { Dependencies } from '../index.ts';
import { post, repaint } from '../posting.ts';
import { sharingIn } from '../sharing.ts';
import { sourcesPost } from '../sources-post.ts';
import { speak } from '../speech.ts';

export function underAnswers(deps: Dependencies): Room {
  const room = new Composer<Ctx>();

  onPress(room, 'ask', async (ctx, { query, locale }) => {
    speak(ctx, deps, locale);
    await showLook(ctx, deps, query, locale);
  });

  onPress(room, 'more', async (ctx, { of, locale }) => {
    speak(ctx, deps, locale);
    const under = await answerUnder(ctx, deps, of, locale);
    const sharing = sharingIn(ctx, under?.question);
    if (under) await repaint(ctx, answerPost(deps, under.answer, { of, length: 'full', sharing }));
    else ctx.notice = ctx.say('answer-expired');
  });

  onPress(room, 'cite', async (ctx, { of, locale }) => {
    speak(ctx, deps, locale);
    const under = await answerUnder(ctx, deps, of, locale);
    if (under) await post(ctx, sourcesPost(ctx.say, deps, under.answer));
    else ctx.notice = ctx.say('answer-expired');
  });

  onPress(room, 'choose', async (ctx, { region, locale }) => {
    speak(ctx, deps, locale);
    if (!(await answerChosen(ctx, deps, region, locale))) ctx.notice = ctx.say('choose-expired');
  });
  return room;
}
