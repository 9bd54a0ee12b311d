// /start: what this is, with questions to begin with; by a link, the answer that the link leads to.
import { Composer } from 'grammy';
import { answerQuestion, showLook } from '../answering.ts';
import { keyboard } from '../buttons.ts';
import { type Ctx, onPress, type Room } from '../context.ts';
import { exampleButtons, exampleQuestion } from '../examples.ts';
import type { Dependencies } from '../index.ts';
import { decodeLink, PLAIN_START } from '../links.ts';
import { post } from '../posting.ts';
import { speak } from '../speech.ts';
import { ignoreOutage } from '../talk.ts';

export function start(deps: Dependencies): Room {
  const room = new Composer<Ctx>();

  room.command('start', async (ctx) => {
    const { say } = ctx;
    // Whoever comes back finds what they had set.
    if (!ctx.outage) await deps.reminders.revive(ctx.chat.id).catch(ignoreOutage);
    const parameter = ctx.match === PLAIN_START ? '' : ctx.match;
    const link = decodeLink(parameter, deps.catalog);
    if (link) {
      const { query, locale = ctx.locale } = link;
      speak(ctx, deps, locale);
      return showLook(ctx, deps, query, locale);
    }
    if (ctx.chat.type !== 'private') return post(ctx, { text: say('start-group', { bot: ctx.me.username }) });
    const text = say(parameter === '' ? 'start' : 'link-too-old');
    return post(ctx, { text, keyboard: keyboard(exampleButtons(say)) });
  });

  onPress(room, 'example', async (ctx, { number }) => {
    const question = exampleQuestion(ctx.say, number);
    if (question) await answerQuestion(ctx, deps, question);
    else ctx.notice = ctx.say('button-too-old');
  });
  return room;
}
