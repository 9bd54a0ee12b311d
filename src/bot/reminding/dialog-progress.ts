// How far a dialog about a reminder has come. Plain JSON: it is kept in a store between two messages.
import type { Locale } from '../../i18n/translate.ts';
import type { ReminderTopic } from '../../reminders/reminder.ts';
import type { Rule } from '../../reminders/rule.ts';

/** Its name in what is kept. */
export const DIALOG = 'reminding';

/** Raise it when a dialog that was begun by an older release could not be gone on with: then it counts as expired. */
export const DIALOG_VERSION = 1;

export type ChangeableField = 'time' | 'topic' | 'note';

/** What it is for. `confirms`: asks whether all is right before it sets the reminder. */
export type Aim =
  | { readonly is: 'new'; readonly confirms: boolean }
  | { readonly is: 'change'; readonly id: string }
  | { readonly is: 'zone' };

export interface Progress {
  readonly aim: Aim;
  readonly step: 'topic' | 'when' | 'note' | 'confirm' | 'zone';
  readonly topic?: ReminderTopic;
  readonly title?: string;
  readonly note?: string;
  readonly rule?: Rule;
  /** What was typed as a topic and is none that we know. */
  readonly words?: string;
  /** A question that fits several regions, which are offered. */
  readonly choosing?: string;
  /** Begun by an anonymous admin: then the reminder belongs to the group alone, whoever of them presses the button. */
  readonly anonymous?: boolean;
  /** In which it was begun: a sentence may have another language than the menus. */
  readonly locale?: Locale;
  /** The answer that was none, should it be corrected. */
  readonly unheard?: number;
  /** The message that asks: the only one whose buttons count, and in a group the one to reply to. */
  readonly message?: number;
}

/**
 * What an update did to the dialog.
 * - `passes`: it was not meant for it. `leaves`: nor that, and the dialog is over
 * - `stays`: it was answered, and the dialog waits as before
 * - `goes`: it goes on from there
 */
export type Outcome =
  | { readonly is: 'passes' | 'leaves' | 'stays' | 'ends' }
  | { readonly is: 'goes'; readonly progress: Progress };
