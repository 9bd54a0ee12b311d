// What an inline button may do, and the limits of each action.
import type { InlineKeyboardButton } from '@grammyjs/types';
import { bytes, limits } from '../limits.ts';
import { badRequest, type Refusal } from '../refusal.ts';
import type { KeysOf } from '../shape/composite.ts';
import { checkLink } from '../text/links.ts';

type AnyButton = Readonly<Partial<Record<KeysOf<InlineKeyboardButton>, unknown>>>;

const unread = (message: string): Refusal => badRequest(`Can't parse inline keyboard button: ${message}`);

function checkUrl(url: string): void {
  const link = checkLink(url);
  if (!link.ok) throw badRequest(`Inline keyboard button URL '${url}' is invalid: ${link.problem}`);
}

function checkCallbackData(data: string): void {
  // An empty string is no data at all for Telegram, which leaves a button with nothing but text.
  if (data === '') throw unread('Text buttons are unallowed in the inline keyboard');
  if (bytes(data) > limits.callbackDataBytes) throw badRequest('BUTTON_DATA_INVALID');
}

function checkQuery(query: string): void {
  // Longer queries could never be asked; Telegram's own description for this is not documented.
  if (query.length > limits.inlineQuery) throw badRequest('BUTTON_DATA_INVALID');
}

function checkWebApp(app: unknown, isPrivate: boolean): void {
  const url = typeof app === 'object' && app !== null && 'url' in app ? String(app.url) : '';
  if (!url.startsWith('https://')) {
    throw badRequest(`Inline keyboard button Web App URL '${url}' is invalid: Only HTTPS links are allowed`);
  }
  if (!isPrivate) throw badRequest('BUTTON_TYPE_INVALID');
}

function checkCopyText(copy: unknown): void {
  const text = typeof copy === 'object' && copy !== null && 'text' in copy ? String(copy.text) : '';
  if (text === '' || text.length > limits.copyText) throw badRequest('BUTTON_COPY_TEXT_INVALID');
}

function checkChosenChat(chosen: unknown): void {
  if (typeof chosen === 'object' && chosen !== null && 'query' in chosen) checkQuery(String(chosen.query));
}

const refuseType = () => {
  throw badRequest('BUTTON_TYPE_INVALID');
};

const actions: Readonly<Record<string, (value: unknown, isPrivate: boolean) => void>> = {
  url: (value) => checkUrl(String(value)),
  callback_data: (value) => checkCallbackData(String(value)),
  switch_inline_query: (value) => checkQuery(String(value)),
  switch_inline_query_current_chat: (value) => checkQuery(String(value)),
  switch_inline_query_chosen_chat: checkChosenChat,
  copy_text: checkCopyText,
  web_app: checkWebApp,
  disabled: () => undefined,
  callback_game: refuseType,
  pay: refuseType,
};

/**
 * Checks that a button has a label and exactly one permitted action.
 * Telegram itself drops buttons without a label and picks one of several actions; both are mistakes nobody means.
 */
export function checkInlineButton(button: AnyButton, isPrivate: boolean): void {
  if (typeof button.text !== 'string' || button.text.trim() === '') {
    throw unread('Button text must be non-empty');
  }
  const present = Object.entries(button).filter(([name]) => Object.hasOwn(actions, name));
  const [action] = present;
  if (action === undefined) throw unread('Text buttons are unallowed in the inline keyboard');
  if (present.length > 1) throw unread('Exactly one action must be specified');
  actions[action[0]]?.(action[1], isPrivate);
}
