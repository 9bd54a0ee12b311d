// The buttons under a reminder that was set or has come: done, later, stop, another time, take it back.
import { Composer } from 'grammy';
import { localMomentInWords, momentInWords } from '../../reminders/in-words.ts';
import type { Outcome } from '../../reminders/keeper.ts';
import { pauseUntil } from '../../reminders/presets.ts';
import type { Reminder } from '../../reminders/reminder.ts';
import { StoreUnavailable } from '../../stores/errors.ts';
import { type Ctx, onPress, type Room } from '../context.ts';
import type { Dependencies } from '../index.ts';
import { repaint, repaintButtons } from '../posting.ts';
import { actorOf } from '../reminding/actor.ts';
import { enterChange } from '../reminding/dialog.ts';
import { doneButtons, snoozedButtons } from '../reminding/firing-buttons.ts';
import { readerOf } from '../reminding/in-words.ts';
import type { Act } from '../reminding/press.ts';
import { problemInWords } from '../reminding/problems.ts';
import { speak } from '../speech.ts';

export function reminded(deps: Dependencies): Room {
  const room = new Composer<Ctx>();
  onPress(room, 'act', async (ctx, { act, id }) => {
    try {
      await handle(ctx, deps, act, id);
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      ctx.notice = ctx.say('not-saved');
    }
  });
  return room;
}

async function handle(ctx: Ctx, deps: Dependencies, act: Act, id: string): Promise<void> {
  const reminder = await deps.reminders.get(id);
  // Whoever forges a button learns nothing of somebody else's, not even its language.
  if (reminder && reminder.chat === ctx.chat?.id) speak(ctx, deps, reminder.locale);
  if (act === 'change') return enterChange(ctx, deps, id, 'time');
  const { problem, changed } = await done(ctx, deps, act, id, reminder);
  if (problem) {
    ctx.notice = problemInWords(ctx.say, problem, ctx.chat?.type !== 'private');
    return;
  }
  if (changed) await show(ctx, deps, act, changed);
}

async function done(
  ctx: Ctx,
  deps: Dependencies,
  act: Exclude<Act, 'change'>,
  id: string,
  reminder: Reminder | undefined,
) {
  const { reminders, now } = deps;
  const actor = await actorOf(ctx, deps);
  const outcome: Outcome =
    act === 'done'
      ? await reminders.done(actor, id)
      : act === 'stop' || act === 'undo'
        ? await reminders.remove(actor, id)
        : await reminders.snooze(actor, id, pauseUntil(act, reminder?.zone ?? 'UTC', Math.floor(now())));
  return outcome.ok ? { changed: outcome.reminder } : { problem: outcome.problem };
}

async function show(ctx: Ctx, deps: Dependencies, act: Exclude<Act, 'change'>, reminder: Reminder) {
  const { say } = ctx;
  switch (act) {
    case 'undo':
      return repaint(ctx, { text: say('remind-undone', { title: reminder.title }) });
    case 'stop':
      ctx.notice = say('firing-stopped');
      return repaintButtons(ctx, undefined);
    case 'done': {
      const { nextAt, zone } = reminder;
      ctx.notice =
        nextAt === undefined
          ? say('firing-done-notice')
          : say('firing-done-next', { moment: momentInWords(readerOf(ctx, deps, zone), nextAt) });
      return repaintButtons(ctx, doneButtons(say, reminder));
    }
    default: {
      const reader = readerOf(ctx, deps, reminder.zone);
      const at = reminder.snoozedTo ?? deps.now();
      ctx.notice = say('firing-snoozed-notice', { moment: momentInWords(reader, at) });
      return repaintButtons(ctx, snoozedButtons(say, reminder, localMomentInWords(reader, at)));
    }
  }
}
