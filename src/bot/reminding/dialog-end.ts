// Where a dialog leads to: a reminder that is set or changed, a time zone, or what stands against it.
import type { Edit } from '../../reminders/commands.ts';
import type { Problem } from '../../reminders/limits.ts';
import type { FoundZone } from '../../reminders/zones-find.ts';
import { StoreUnavailable } from '../../stores/errors.ts';
import type { Ctx } from '../context.ts';
import type { Dependencies } from '../index.ts';
import { post, repaint } from '../posting.ts';
import { actorOf } from './actor.ts';
import { sayBelow } from './below.ts';
import { changedPost } from './changed-post.ts';
import { question } from './dialog-asks.ts';
import type { Outcome, Progress } from './dialog-progress.ts';
import { ask, show } from './dialog-show.ts';
import { problemInWords } from './problems.ts';
import { setReminder } from './setting.ts';
import { zoneOf } from './zone.ts';
import { chooseZone } from './zone-choice.ts';

/** All that is needed is known: sets the reminder or changes it. */
export async function finish(ctx: Ctx, deps: Dependencies, progress: Progress): Promise<Outcome> {
  const here = await zoneOf(ctx, deps);
  if (progress.aim.is === 'change')
    return finishChange(ctx, deps, progress, editOf(progress, here.zone, ctx));
  const { topic, title, rule, note, anonymous } = progress;
  if (topic === undefined || title === undefined || rule === undefined) return { is: 'stays' };
  const wish = { topic, title, rule, note, isAnonymous: anonymous };
  const setting = await setReminder(ctx, deps, wish, here);
  if ('refused' in setting) return refused(ctx, deps, progress, setting.refused, setting.problem);
  await show(ctx, setting.set);
  return { is: 'ends' };
}

/** Takes the note away, or what else `edit` says. */
export async function finishChange(
  ctx: Ctx,
  deps: Dependencies,
  progress: Progress,
  edit: Edit,
): Promise<Outcome> {
  const { aim } = progress;
  if (aim.is !== 'change') return { is: 'stays' };
  try {
    const done = await deps.reminders.change(await actorOf(ctx, deps), aim.id, edit);
    if (!done.ok) {
      const words = problemInWords(ctx.say, done.problem, ctx.chat?.type !== 'private');
      return refused(ctx, deps, progress, words, done.problem);
    }
    await show(ctx, changedPost(ctx, deps, done.reminder));
    return { is: 'ends' };
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    return refused(ctx, deps, progress, ctx.say('not-saved'), undefined);
  }
}

/** Only what was asked for: the rest of the progress is what is there already. */
function editOf({ step, rule, topic, title, note }: Progress, zone: string, { locale }: Ctx): Edit {
  if (step === 'when') return rule === undefined ? {} : { rule, zone };
  if (step === 'note') return note === undefined ? {} : { note };
  return topic === undefined || title === undefined ? {} : { topic, title, locale };
}

/** Another time may do; without the store one can try again; anything else is the end of it. */
async function refused(
  ctx: Ctx,
  deps: Dependencies,
  progress: Progress,
  words: string,
  problem: Problem | undefined,
): Promise<Outcome> {
  const kind = problem?.kind;
  if (kind === 'past' || kind === 'tooSoon' || kind === 'tooFar')
    return ask(ctx, deps, { ...progress, step: 'when' }, words);
  await post(ctx, { text: words });
  return { is: problem === undefined ? 'stays' : 'ends' };
}

/** The zone is chosen; whoever was being asked for a time is asked for it again. `found`: absent where nothing was. */
export async function finishZone(
  ctx: Ctx,
  deps: Dependencies,
  progress: Progress,
  found: FoundZone | undefined,
): Promise<Outcome> {
  if (!found) return ask(ctx, deps, progress, ctx.say('zone-unknown'));
  const { ok, text } = await chooseZone(ctx, deps, found.zone, found.city);
  if (ctx.callbackQuery && !ok) {
    ctx.notice = text;
    return { is: 'stays' };
  }
  if (ctx.callbackQuery) await repaint(ctx, { text });
  else await sayBelow(ctx, text, 'nothing');
  if (progress.aim.is === 'zone' || !ok) return { is: 'ends' };
  const when: Progress = { ...progress, step: 'when' };
  const { message_id: message } = await post(ctx, await question(ctx, deps, when));
  return { is: 'goes', progress: { ...when, message } };
}
