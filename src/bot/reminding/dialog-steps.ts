// What somebody's words or place do to the dialog: it goes a step further, or asks again, with nothing lost.
import type { Ctx } from '../context.ts';
import type { Dependencies } from '../index.ts';
import { speak } from '../speech.ts';
import { advance } from './dialog-advance.ts';
import { finishZone } from './dialog-end.ts';
import { type Heard, hearNote, hearTime, hearTopic, hearZone, isQuestion } from './dialog-hears.ts';
import { saidIn } from './dialog-place.ts';
import { takePress } from './dialog-presses.ts';
import type { Outcome, Progress } from './dialog-progress.ts';
import { ask, show } from './dialog-show.ts';
import { regionsToChoose } from './dialog-topics.ts';

export async function takeStep(ctx: Ctx, deps: Dependencies, progress: Progress): Promise<Outcome> {
  const { locale, unheard } = progress;
  if (locale) speak(ctx, deps, locale);
  if (ctx.callbackQuery) return takePress(ctx, deps, progress);
  // Whoever corrects what was not understood answers with that; any other correction changes an answer of ours.
  const isAnew = unheard !== undefined && ctx.editedMessage?.message_id === unheard;
  const message = ctx.message ?? (isAnew ? ctx.editedMessage : undefined);
  const said = message && saidIn(message, ctx.me, progress.message);
  if (!said) return { is: 'passes' };
  if (progress.step === 'zone' && (said.place || said.text)) {
    const zone = hearZone(deps, said);
    if (!zone && said.text && isQuestion(ctx, deps, said.text)) return { is: 'passes' };
    return finishZone(ctx, deps, progress, zone);
  }
  if (said.text === undefined) return ask(ctx, deps, progress, ctx.say('dialog-words-only'));
  if (said.text === '') return ask(ctx, deps, progress);
  return go(ctx, deps, await hear(ctx, deps, progress, said.text));
}

async function hear(ctx: Ctx, deps: Dependencies, progress: Progress, text: string): Promise<Heard> {
  if (progress.step === 'topic') return hearTopic(ctx, deps, progress, text);
  return progress.step === 'note' ? hearNote(ctx, progress, text) : hearTime(ctx, deps, progress, text);
}

export async function go(ctx: Ctx, deps: Dependencies, heard: Heard): Promise<Outcome> {
  if (heard.is === 'elsewhere') return { is: 'passes' };
  const { progress } = heard;
  if (heard.is === 'understood') return advance(ctx, deps, progress);
  if (heard.is === 'problem') return ask(ctx, deps, progress, heard.problem);
  const message = await show(ctx, regionsToChoose(ctx, deps, heard.regions));
  return { is: 'goes', progress: { ...progress, message } };
}
