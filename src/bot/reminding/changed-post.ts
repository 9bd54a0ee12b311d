// A reminder that was just changed: as it is now, and the way to change more of it.
import type { Reminder } from '../../reminders/reminder.ts';
import { button, keyboard } from '../buttons.ts';
import type { Ctx } from '../context.ts';
import type { Dependencies } from '../index.ts';
import type { Post } from '../posting.ts';
import { describe, readerOf } from './in-words.ts';

export function changedPost(ctx: Ctx, deps: Dependencies, reminder: Reminder): Post {
  const { id, zone } = reminder;
  return {
    ...describe(readerOf(ctx, deps, zone), reminder, ctx.say('reminder-changed')),
    keyboard: keyboard([[button(ctx.say('reminder-open'), { does: 'reminder', id, act: 'open' })]]),
  };
}
