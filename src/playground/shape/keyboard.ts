// The shapes of keyboards. Only the shape: what a button may hold is decided in keyboard/.
import type {
  CopyTextButton,
  ForceReply,
  InlineKeyboardButton,
  InlineKeyboardMarkup,
  KeyboardButton,
  ReplyKeyboardMarkup,
  ReplyKeyboardRemove,
  SwitchInlineQueryChosenChat,
  WebAppInfo,
} from '@grammyjs/types';
import { anything, type Check, flag, oneOf, text, unplayed } from './check.ts';
import { chosenBy, listOf, object } from './composite.ts';

const buttonStyle = oneOf('danger', 'success', 'primary');
const webApp = object<WebAppInfo>({ url: text }, ['url'], "Can't parse inline keyboard button: ");

const inlineButton = object<InlineKeyboardButton>(
  {
    text,
    icon_custom_emoji_id: text,
    style: buttonStyle,
    url: text,
    callback_data: text,
    web_app: webApp,
    login_url: unplayed,
    disabled: anything,
    switch_inline_query: text,
    switch_inline_query_current_chat: text,
    switch_inline_query_chosen_chat: object<SwitchInlineQueryChosenChat>(
      {
        query: text,
        allow_user_chats: flag,
        allow_bot_chats: flag,
        allow_group_chats: flag,
        allow_channel_chats: flag,
      },
      [],
      "Can't parse inline keyboard button: ",
    ),
    copy_text: object<CopyTextButton>({ text }, ['text'], "Can't parse inline keyboard button: "),
    callback_game: anything,
    pay: flag,
  },
  ['text'],
  "Can't parse inline keyboard button: ",
);

export const inlineKeyboard = object<InlineKeyboardMarkup>({
  inline_keyboard: listOf(listOf(inlineButton)),
  force_reply: unplayed,
});

const replyButtonObject = object<Exclude<KeyboardButton, string>>(
  {
    text,
    icon_custom_emoji_id: text,
    style: buttonStyle,
    request_contact: flag,
    request_location: flag,
    request_users: unplayed,
    request_chat: unplayed,
    request_poll: unplayed,
    request_managed_bot: unplayed,
    web_app: unplayed,
  },
  ['text'],
  "Can't parse keyboard button: ",
);

// For a plain text button Telegram takes the bare string.
const replyButton: Check = (value, place) =>
  typeof value === 'string' ? { text: value } : replyButtonObject(value, place);

const replyKeyboard = object<ReplyKeyboardMarkup>({
  keyboard: listOf(listOf(replyButton)),
  is_persistent: flag,
  resize_keyboard: flag,
  one_time_keyboard: flag,
  input_field_placeholder: text,
  selective: flag,
  force_reply: unplayed,
});
const removal = object<ReplyKeyboardRemove>({ remove_keyboard: flag, selective: flag });
const forceReply = object<ForceReply>({ force_reply: flag, input_field_placeholder: text, selective: flag });

/** Any of the four reply markups, told apart by the field that each must have. */
export const replyMarkup = chosenBy((markup) => {
  if ('inline_keyboard' in markup) return inlineKeyboard;
  if ('keyboard' in markup) return replyKeyboard;
  if ('remove_keyboard' in markup) return removal;
  if ('force_reply' in markup) return forceReply;
  return undefined;
}, 'reply markup');
