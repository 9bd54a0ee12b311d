// Questions: free text in private; /ask everywhere; in a group also a mention of the bot or a reply to it.
import { Composer } from 'grammy';
import { questionIn } from '../addressed.ts';
import { answerQuestion } from '../answering.ts';
import type { Ctx, Room } from '../context.ts';
import type { Dependencies } from '../index.ts';
import { post } from '../posting.ts';

export function ask(deps: Dependencies): Room {
  const room = new Composer<Ctx>();
  room.on(['message', 'channel_post'], async (ctx, next) => {
    const question = questionIn(ctx.msg, ctx.me);
    if (!question) return next();
    if (question.text === '') return post(ctx, { text: ctx.say('ask-what') });
    // "Nice one" in reply to the bot is said to the others.
    return answerQuestion(ctx, deps, question.text, { onlyIfUnderstood: question.by === 'reply' });
  });
  return room;
}
