// The buttons under a reminder that has come.
import type { InlineKeyboardMarkup } from 'grammy/types';
import type { Say } from '../../i18n/translate.ts';
import type { Reminder } from '../../reminders/reminder.ts';
import { type Button, button, keyboard } from '../buttons.ts';
import type { Act } from './press.ts';

type Markup = InlineKeyboardMarkup | undefined;

export const actButton = (text: string, act: Act, { id }: Pick<Reminder, 'id'>): Button =>
  button(text, { does: 'act', act, id });

export function firingButtons(say: Say, reminder: Reminder): Markup {
  const rest = [
    actButton(say('firing-hour'), 'hour', reminder),
    actButton(say('firing-tomorrow'), 'tomorrow', reminder),
    actButton(say('firing-week'), 'week', reminder),
  ];
  return keyboard([[actButton(say('firing-done'), 'done', reminder), ...lasting(say, reminder)], rest]);
}

/** What is left to be done with one that was dealt with: nothing, where it came once. */
export function doneButtons(say: Say, reminder: Reminder): Markup {
  return keyboard([reminder.rule.kind === 'once' ? [] : lasting(say, reminder)]);
}

/** @param moment until when it was put off, in words */
export function snoozedButtons(say: Say, reminder: Reminder, moment: string): Markup {
  return keyboard([[actButton(say('firing-snoozed', { moment }), 'done', reminder)], lasting(say, reminder)]);
}

export function endedButtons(say: Say, reminder: Reminder): Markup {
  return keyboard([
    [
      actButton(say('firing-tomorrow'), 'tomorrow', reminder),
      actButton(say('firing-change'), 'change', reminder),
    ],
  ]);
}

/** What comes once is over by itself. */
const lasting = (say: Say, reminder: Reminder): Button[] => [
  actButton(say('firing-change'), 'change', reminder),
  ...(reminder.rule.kind === 'once' ? [] : [actButton(say('firing-stop'), 'stop', reminder)]),
];
