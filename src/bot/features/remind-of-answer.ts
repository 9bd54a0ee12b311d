// The button "Remind me" under an answer: for when, by one tap. The answer stays; only its buttons change meanwhile.
import { Composer } from 'grammy';
import type { InlineKeyboardMarkup } from 'grammy/types';
import { presetRule } from '../../reminders/presets.ts';
import { answerPost } from '../answer-post.ts';
import { answerUnder, type Under } from '../answering.ts';
import { chartPost } from '../chart-post.ts';
import { type Ctx, onPress, type Room } from '../context.ts';
import type { Dependencies } from '../index.ts';
import { post, repaintButtons } from '../posting.ts';
import { maySet } from '../reminding/actor.ts';
import { choices } from '../reminding/choices.ts';
import { enterOtherTime } from '../reminding/dialog.ts';
import type { RemindPress } from '../reminding/press.ts';
import { setReminder } from '../reminding/setting.ts';
import { topicOf } from '../reminding/topic.ts';
import { zoneOf } from '../reminding/zone.ts';
import { sharingIn } from '../sharing.ts';
import { speak } from '../speech.ts';

type Of = Extract<RemindPress, { does: 'remind' | 'remindAt' }>['of'];

export function remindOfAnswer(deps: Dependencies): Room {
  const room = new Composer<Ctx>();

  onPress(room, 'remind', async (ctx, { of, locale }) => {
    speak(ctx, deps, locale);
    if (await maySet(ctx, deps)) await repaintButtons(ctx, choices(deps.translate, locale, of));
    else ctx.notice = ctx.say('remind-admins-only', { bot: ctx.me.username });
  });

  onPress(room, 'remindAt', async (ctx, { when, of, locale }) => {
    speak(ctx, deps, locale);
    const under = await answerUnder(ctx, deps, of, locale);
    if (!under) {
      ctx.notice = ctx.say('answer-expired');
      return;
    }
    if (when === 'back') return repaintButtons(ctx, buttonsUnder(ctx, deps, under, of));
    if (!(await maySet(ctx, deps))) {
      ctx.notice = ctx.say('remind-admins-only', { bot: ctx.me.username });
      return;
    }
    const topical = topicOf(deps, under.answer, of, under.question);
    if (!topical) {
      ctx.notice = ctx.say('button-too-old');
      return;
    }
    if (when === 'other') await enterOtherTime(ctx, deps, topical);
    else {
      const here = await zoneOf(ctx, deps);
      const rule = presetRule(when, here.zone, Math.floor(deps.now()));
      const setting = await setReminder(ctx, deps, { ...topical, rule }, here);
      if ('refused' in setting) {
        // The choices stay, so that one can press again.
        ctx.notice = setting.refused;
        return;
      }
      await post(ctx, setting.set);
    }
    await repaintButtons(ctx, buttonsUnder(ctx, deps, under, of));
  });
  return room;
}

/** As they were, whether the answer was short or in full. */
function buttonsUnder(
  ctx: Ctx,
  deps: Dependencies,
  { answer, question }: Under,
  of: Of,
): InlineKeyboardMarkup | undefined {
  if (ctx.callbackQuery?.message?.photo) return chartPost(deps, ctx.me, { answer, of, question })?.keyboard;
  const sharing = sharingIn(ctx, question);
  const full = answerPost(deps, answer, { of, length: 'full', sharing });
  const isFull = full.text === ctx.callbackQuery?.message?.text;
  return (isFull ? full : answerPost(deps, answer, { of, sharing })).keyboard;
}
