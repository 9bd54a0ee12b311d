// Reply markups as a whole: which kind it is and whether every button holds.
import type {
  ForceReply,
  InlineKeyboardMarkup,
  ReplyKeyboardMarkup,
  ReplyKeyboardRemove,
} from '@grammyjs/types';
import { limits } from '../limits.ts';
import { badRequest } from '../refusal.ts';
import { checkInlineButton } from './actions.ts';

/** What the user has below the input field, or is asked for there. */
export type BelowInput = ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply;
export type ReplyMarkup = InlineKeyboardMarkup | BelowInput;

/** A checked markup: the keyboard under the message, or what concerns the input field. */
export interface Keyboards {
  readonly inline?: InlineKeyboardMarkup;
  readonly below?: BelowInput;
}

/** Checks an inline keyboard. One without buttons is none, which is how an edit takes a keyboard away. */
export function checkInlineKeyboard(
  markup: InlineKeyboardMarkup | undefined,
  isPrivate: boolean,
): InlineKeyboardMarkup | undefined {
  const rows = (markup?.inline_keyboard ?? []).filter((row) => row.length > 0);
  if (rows.length === 0) return undefined;
  const buttons = rows.flat();
  if (buttons.length > limits.buttonsInKeyboard || rows.some((row) => row.length > limits.buttonsInRow)) {
    throw badRequest('Reply markup is too long');
  }
  for (const button of buttons) checkInlineButton(button, isPrivate);
  return { inline_keyboard: rows };
}

function checkReplyKeyboard(markup: ReplyKeyboardMarkup, isPrivate: boolean): void {
  for (const button of markup.keyboard.flat()) {
    const { text, ...rest } = typeof button === 'string' ? { text: button } : button;
    if (text.trim() === '') throw badRequest("Can't parse keyboard button: Button text must be non-empty");
    const personal = 'request_contact' in rest || 'request_location' in rest;
    if (personal && !isPrivate) {
      const what = 'request_contact' in rest ? 'Phone number' : 'Location';
      throw badRequest(`${what} can be requested in private chats only`);
    }
  }
}

function checkPlaceholder(placeholder: string | undefined): void {
  if (placeholder === undefined) return;
  const fits = placeholder !== '' && placeholder.length <= limits.placeholder;
  if (!fits) throw badRequest('REPLY_MARKUP_INVALID');
}

/** Checks the `reply_markup` of a message to be sent. */
export function checkMarkup(markup: ReplyMarkup | undefined, isPrivate: boolean): Keyboards {
  if (markup === undefined) return {};
  if ('inline_keyboard' in markup) {
    const inline = checkInlineKeyboard(markup, isPrivate);
    return inline === undefined ? {} : { inline };
  }
  if ('keyboard' in markup) checkReplyKeyboard(markup, isPrivate);
  if ('input_field_placeholder' in markup) checkPlaceholder(markup.input_field_placeholder);
  return { below: markup };
}
