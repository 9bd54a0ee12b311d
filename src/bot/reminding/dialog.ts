// How the dialog in which a reminder is set or changed step by step is entered. It replaces one that is under way there.
import { mayChange } from '../../reminders/actor.ts';
import { mostIn } from '../../reminders/limits.ts';
import { StoreUnavailable } from '../../stores/errors.ts';
import type { Ctx } from '../context.ts';
import type { Dependencies } from '../index.ts';
import { post } from '../posting.ts';
import { ignoreOutage } from '../talk.ts';
import { actorOf } from './actor.ts';
import { question } from './dialog-asks.ts';
import { hearTopic } from './dialog-hears.ts';
import { type ChangeableField, DIALOG, type Progress } from './dialog-progress.ts';
import { go } from './dialog-steps.ts';
import { problemInWords } from './problems.ts';
import type { Topical } from './topic.ts';

/** What is known of a new reminder before the dialog asks for the rest; a title comes with its topic. */
export interface Known extends Partial<Topical>, Pick<Progress, 'note' | 'rule'> {
  /** Words that should have named the topic, and did not do so clearly: as if they had just been typed in answer to that question. */
  readonly said?: string;
  /** What is wrong with the time that was said, in words (`readingInWords`): it takes the place of the question for it. */
  readonly problem?: string;
}

/** `/remind` without words, or with words that say no topic or no time: asks for what is not known, then whether it is right. */
export async function enterNewReminder(
  ctx: Ctx,
  deps: Dependencies,
  { said, problem, ...known }: Known = {},
): Promise<void> {
  const step = known.topic === undefined ? 'topic' : known.rule === undefined ? 'when' : 'confirm';
  const progress = await beginning(ctx, deps, { ...known, aim: { is: 'new', confirms: true }, step });
  if (!progress) return;
  if (said === undefined) return enter(ctx, deps, progress, step === 'when' ? problem : undefined);
  const outcome = await go(ctx, deps, await hearTopic(ctx, deps, progress, said));
  if (outcome.is === 'goes') await keep(ctx, outcome.progress);
}

/** "Other time": asks when, and sets it at once. */
export async function enterOtherTime(ctx: Ctx, deps: Dependencies, known: Known & Topical): Promise<void> {
  const { topic, title, note } = known;
  const aim = { is: 'new', confirms: false } as const;
  const step = { aim, step: 'when', topic, title } as const;
  const progress = await beginning(ctx, deps, { ...step, ...(note !== undefined && { note }) });
  if (progress) await enter(ctx, deps, progress);
}

/** Asks for another time, topic or note of a reminder that is there. Whoever may not change it is told so. */
export async function enterChange(
  ctx: Ctx,
  deps: Dependencies,
  id: string,
  field: ChangeableField,
): Promise<void> {
  try {
    const reminder = await deps.reminders.get(id);
    if (!reminder || reminder.chat !== ctx.chat?.id) return refuse(ctx, problem(ctx, 'unknown'));
    if (!mayChange(await actorOf(ctx, deps), reminder)) return refuse(ctx, problem(ctx, 'notYours'));
    const { topic, title, note, rule } = reminder;
    const step = field === 'time' ? 'when' : field;
    await enter(ctx, deps, {
      aim: { is: 'change', id },
      step,
      topic,
      title,
      rule,
      ...(note !== undefined && { note }),
    });
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    await refuse(ctx, ctx.say('not-saved'));
  }
}

/** `/timezone`. @param problem why what was said is no zone */
export async function enterZone(ctx: Ctx, deps: Dependencies, problem?: string): Promise<void> {
  await enter(ctx, deps, { aim: { is: 'zone' }, step: 'zone' }, problem);
}

/** Undefined for whoever may not set one here; they are told so. */
async function beginning(ctx: Ctx, deps: Dependencies, progress: Progress): Promise<Progress | undefined> {
  const actor = await actorOf(ctx, deps);
  if (!ctx.conversation || ctx.outage) return refuse(ctx, ctx.say('not-saved'));
  if (ctx.chat?.type !== 'private' && actor.adminOf === undefined)
    return refuse(ctx, problem(ctx, 'notYours'));
  const full = await fullHere(ctx, deps);
  if (full) return refuse(ctx, full);
  return actor.user === undefined ? { ...progress, anonymous: true } : progress;
}

/** Why no more can be set here: better said before one has answered everything. */
async function fullHere({ chat, say }: Ctx, { reminders }: Dependencies): Promise<string | undefined> {
  const most = mostIn(chat?.id ?? 0);
  const here = chat && (await reminders.list({ chat: chat.id }, { offset: 0, limit: 1 }).catch(ignoreOutage));
  if (!here || here.total < most) return undefined;
  return problemInWords(say, { kind: 'tooMany', most }, chat.type !== 'private');
}

async function enter(ctx: Ctx, deps: Dependencies, progress: Progress, problem?: string): Promise<void> {
  if (!ctx.conversation || ctx.outage) return refuse(ctx, ctx.say('not-saved'));
  const { message_id: message } = await post(ctx, await question(ctx, deps, progress, problem));
  await keep(ctx, { ...progress, message });
}

async function keep({ conversation, locale }: Ctx, progress: Progress): Promise<void> {
  await conversation?.exitAll();
  await conversation?.enter(DIALOG, { ...progress, locale });
}

const problem = ({ say, chat }: Ctx, kind: 'unknown' | 'notYours'): string =>
  problemInWords(say, { kind }, chat?.type !== 'private');

async function refuse(ctx: Ctx, text: string): Promise<undefined> {
  if (ctx.callbackQuery) ctx.notice = text;
  else await post(ctx, { text });
}
