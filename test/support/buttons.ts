// Finding the button a user means by its label.
import type { InlineKeyboardButton, Message } from '@grammyjs/types';
import type { LocalTelegram } from '../../src/playground/index.ts';
import { numberOf } from '../../src/playground/world/asides.ts';
import { printTranscript } from './transcript.ts';

export interface FoundButton {
  readonly message: Message;
  readonly button: InlineKeyboardButton;
}

/** A label in full, or a pattern for a part of it. */
export type Label = string | RegExp;

const fits = (label: Label, text: string): boolean =>
  typeof label === 'string' ? text === label : label.test(text);

/** The button in the youngest message that has one with this label. Throws, showing the chat, if none has. */
export function findButton(
  telegram: LocalTelegram,
  { user, room }: { readonly user: number; readonly room: number },
  label: Label,
  under?: number,
): FoundButton {
  const { stage } = telegram;
  // What only this user sees stands below the rest.
  const messages = [...stage.transcript(room), ...stage.asides(room, user)].filter(
    (one) => under === undefined || numberOf(one) === under,
  );
  for (const message of messages.toReversed()) {
    for (const button of message.reply_markup?.inline_keyboard.flat() ?? []) {
      if (fits(label, button.text)) return { message, button };
    }
  }
  throw new Error(`There is no button ${String(label)}.\n${printTranscript(telegram, room)}`);
}

/** The full label of a button below the input field, if the chat shows one that fits. */
export function findBelow(telegram: LocalTelegram, room: number, label: Label): string | undefined {
  const last = [...telegram.stage.room(room).below.values()].at(-1);
  if (last === undefined || !('keyboard' in last)) return undefined;
  const labels = last.keyboard.flat().map((button) => (typeof button === 'string' ? button : button.text));
  return labels.find((text) => fits(label, text));
}

/** What the client does by itself when the button is tapped; `undefined` for one that asks the bot. */
export function clientDoes(button: InlineKeyboardButton) {
  if ('url' in button) return { opened: button.url };
  if ('copy_text' in button) return { copied: button.copy_text.text };
  if ('switch_inline_query' in button) return { inlineQuery: button.switch_inline_query };
  if ('switch_inline_query_current_chat' in button)
    return { inlineQuery: button.switch_inline_query_current_chat };
  if ('switch_inline_query_chosen_chat' in button) {
    return { inlineQuery: button.switch_inline_query_chosen_chat.query ?? '' };
  }
  return undefined;
}
