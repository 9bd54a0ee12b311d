// /reminders: what is set here and when it comes next, and what can be done with each. In private those that come to the
// person; in a group those of the group, which everybody may look at and its admins change. Also /cancel, where there is
// nothing to cancel: a dialog takes its own (reminding/dialog-room.ts).
import { Composer } from 'grammy';
import { type Actor, mayChange } from '../../reminders/actor.ts';
import type { Outcome } from '../../reminders/keeper.ts';
import { StoreUnavailable } from '../../stores/errors.ts';
import { type Ctx, onPress, type Room } from '../context.ts';
import type { Dependencies } from '../index.ts';
import { type Post, post, repaint } from '../posting.ts';
import { actorOf } from '../reminding/actor.ts';
import { sayBelow } from '../reminding/below.ts';
import { enterChange } from '../reminding/dialog.ts';
import { cardPost, deletionPost, listPost, remindersHere } from '../reminding/list-post.ts';
import type { CardAct } from '../reminding/list-press.ts';
import { problemInWords } from '../reminding/problems.ts';

export function reminders(deps: Dependencies): Room {
  const room = new Composer<Ctx>();

  room.command('reminders', async (ctx) => {
    try {
      // Where the bot is spoken to it may speak.
      const here = await remindersHere(ctx.chat.id, deps);
      if (here.some(({ state }) => state === 'silent')) await deps.reminders.revive(ctx.chat.id);
      await post(ctx, await list(ctx, deps, 0));
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      await post(ctx, { text: ctx.say('reminders-unreachable') });
    }
  });
  // In a group it may be meant for any bot.
  room.chatType('private').command('cancel', (ctx) => sayBelow(ctx, ctx.say('nothing-to-cancel'), 'nothing'));

  onPress(room, 'reminders', (ctx, { page }) =>
    guarded(ctx, async () => repaint(ctx, await list(ctx, deps, page))),
  );
  onPress(room, 'allReminders', (ctx, { act }) => guarded(ctx, () => changeAll(ctx, deps, act)));
  onPress(room, 'reminder', (ctx, { id, act }) => guarded(ctx, () => doWithOne(ctx, deps, id, act)));
  return room;
}

/** A press whose store is down leaves the message as it is, so that one can press again. */
async function guarded(ctx: Ctx, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    ctx.notice = ctx.say('not-saved');
  }
}

async function list(ctx: Ctx, deps: Dependencies, page: number): Promise<Post> {
  const chat = ctx.chat?.id ?? 0;
  const all = await remindersHere(chat, deps);
  return listPost(ctx, deps, all, page, await countElsewhere(ctx, deps));
}

async function countElsewhere({ chat }: Ctx, deps: Dependencies): Promise<number> {
  if (chat?.type !== 'private') return 0;
  const owned = await deps.reminders.list({ owner: chat.id }, { offset: 0, limit: 1 });
  const here = await deps.reminders.list({ chat: chat.id }, { offset: 0, limit: 1 });
  return Math.max(0, owned.total - here.total);
}

async function changeAll(ctx: Ctx, deps: Dependencies, act: 'pause' | 'resume'): Promise<void> {
  const { chat, say } = ctx;
  if (!chat) return;
  const actor = await actorOf(ctx, deps);
  if (chat.type !== 'private' && actor.adminOf !== chat.id) {
    ctx.notice = say('reminder-admins-only');
    return;
  }
  const { pauseAll, resumeAll } = deps.reminders;
  const count = await (act === 'pause' ? pauseAll(actor, chat.id) : resumeAll(actor, chat.id));
  const number = { count, number: String(count) };
  ctx.notice = act === 'pause' ? say('reminders-paused', number) : say('reminders-resumed', number);
  await repaint(ctx, await list(ctx, deps, 0));
}

async function doWithOne(ctx: Ctx, deps: Dependencies, id: string, act: CardAct): Promise<void> {
  const reminder = await deps.reminders.get(id);
  // Whoever forges an id of another chat learns nothing, not even that it is there.
  if (!reminder || reminder.chat !== ctx.chat?.id || reminder.state === 'ended')
    return refuse(ctx, { kind: 'unknown' });
  if (act === 'open') return repaint(ctx, await card(ctx, deps, id));
  if (act === 'time' || act === 'topic' || act === 'note') return enterChange(ctx, deps, id, act);
  const actor = await actorOf(ctx, deps);
  if (!mayChange(actor, reminder)) return refuse(ctx, { kind: 'notYours' });
  if (act === 'delete') return repaint(ctx, deletionPost(ctx, deps, reminder));
  const outcome = await command(deps, actor, id, act);
  if (!outcome.ok) return refuse(ctx, outcome.problem);
  if (act === 'deleteSure') {
    ctx.notice = ctx.say('reminder-deleted');
    return repaint(ctx, await list(ctx, deps, 0));
  }
  return repaint(ctx, await card(ctx, deps, id));
}

function command(
  { reminders: service }: Dependencies,
  actor: Actor,
  id: string,
  act: 'pause' | 'resume' | 'deleteSure',
): Promise<Outcome> {
  if (act === 'deleteSure') return service.remove(actor, id);
  return act === 'pause' ? service.pause(actor, id) : service.resume(actor, id);
}

async function card(ctx: Ctx, deps: Dependencies, id: string): Promise<Post> {
  const all = await remindersHere(ctx.chat?.id ?? 0, deps);
  const place = all.findIndex((one) => one.id === id);
  const reminder = all[place];
  return reminder ? cardPost(ctx, deps, reminder, place) : list(ctx, deps, 0);
}

function refuse(ctx: Ctx, problem: Parameters<typeof problemInWords>[1]): void {
  ctx.notice = problemInWords(ctx.say, problem, ctx.chat?.type !== 'private');
}
