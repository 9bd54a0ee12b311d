// The shapes of text with markup, link previews, replies and receivers, as parameters of many methods.
import type {
  EphemeralMessageParameters,
  LinkPreviewOptions,
  MessageEntity,
  ReplyParameters,
} from '@grammyjs/types';
import { anything, chatId, flag, integer, text, unplayed } from './check.ts';
import { listOf, object } from './composite.ts';

export const entities = listOf(
  object<MessageEntity>(
    {
      type: text,
      offset: integer,
      length: integer,
      url: text,
      user: anything,
      language: text,
      custom_emoji_id: text,
      unix_time: integer,
      date_time_format: text,
    },
    ['type', 'offset', 'length'],
    "Can't parse MessageEntity: ",
  ),
);

export const linkPreviewOptions = object<LinkPreviewOptions>({
  is_disabled: flag,
  url: text,
  prefer_small_media: flag,
  prefer_large_media: flag,
  show_above_text: flag,
});

export const ephemeralMessageParameters = object<EphemeralMessageParameters>(
  { receiver_user_id: integer, callback_query_id: unplayed, replace_callback_query_message: unplayed },
  ['receiver_user_id'],
);

export const replyParameters = object<ReplyParameters>({
  message_id: integer,
  chat_id: chatId,
  allow_sending_without_reply: flag,
  quote: text,
  quote_parse_mode: text,
  quote_entities: entities,
  quote_position: integer,
  ephemeral_message_id: unplayed,
  checklist_task_id: unplayed,
  poll_option_id: unplayed,
});
