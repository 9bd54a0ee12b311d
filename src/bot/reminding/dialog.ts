// The dialog in which a reminder is set or changed step by step: how it is entered.
import type { ReminderTopic } from '../../reminders/reminder.ts';
import type { Rule } from '../../reminders/rule.ts';
import type { Ctx } from '../context.ts';
import type { Dependencies } from '../index.ts';

/** What is known of a new reminder before the dialog asks for the rest. */
export interface Known {
  readonly topic?: ReminderTopic;
  /** In the reader's language; with the topic. */
  readonly title?: string;
  readonly note?: string;
  readonly rule?: Rule;
  /** Words that should have named the topic, and did not do so clearly: as if they had just been typed in answer to that question. */
  readonly said?: string;
  /** What is wrong with the time that was said, in words (`readingInWords`): it takes the place of the question for it. */
  readonly problem?: string;
}

export type ChangeableField = 'time' | 'topic' | 'note';

/** `/remind` without words, or with words that say no topic or no time: asks for what is not known, then whether it is right. */
export async function enterNewReminder(_ctx: Ctx, _deps: Dependencies, _known: Known = {}): Promise<void> {}

/** "Other time": asks when, and sets it at once. */
export async function enterOtherTime(
  _ctx: Ctx,
  _deps: Dependencies,
  _known: Known & Required<Pick<Known, 'topic' | 'title'>>,
): Promise<void> {}

/** Asks for another time, topic or note of a reminder that is there. Whoever may not change it is told so. */
export async function enterChange(
  _ctx: Ctx,
  _deps: Dependencies,
  _id: string,
  _field: ChangeableField,
): Promise<void> {}
