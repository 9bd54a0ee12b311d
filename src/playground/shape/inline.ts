// The shapes of inline results: articles, photos and locations. Other kinds are not played and therefore refused.
import type {
  InlineQueryResultArticle,
  InlineQueryResultCachedPhoto,
  InlineQueryResultPhoto,
  InlineQueryResultsButton,
  InputLocationMessageContent,
  InputTextMessageContent,
} from '@grammyjs/types';
import { flag, integer, oneOf, text, unplayed } from './check.ts';
import { chosenBy, object } from './composite.ts';
import { entities, linkPreviewOptions } from './formatting.ts';
import { inlineKeyboard } from './keyboard.ts';
import { locationFields } from './location.ts';

const complaint = "Can't parse inline query result: ";

const textContent = object<InputTextMessageContent>(
  { message_text: text, parse_mode: text, entities, link_preview_options: linkPreviewOptions },
  ['message_text'],
  complaint,
);

const locationContent = object<InputLocationMessageContent>(
  locationFields,
  ['latitude', 'longitude'],
  complaint,
);

const messageContent = chosenBy((content) => {
  if ('message_text' in content) return textContent;
  return 'latitude' in content && !('title' in content) ? locationContent : undefined;
}, 'inline message content');

const article = object<InlineQueryResultArticle>(
  {
    type: oneOf('article'),
    id: text,
    title: text,
    input_message_content: messageContent,
    reply_markup: inlineKeyboard,
    url: text,
    description: text,
    thumbnail_url: text,
    thumbnail_width: integer,
    thumbnail_height: integer,
  },
  ['id', 'title', 'input_message_content'],
  complaint,
);

const captioned = {
  id: text,
  title: text,
  description: text,
  caption: text,
  parse_mode: text,
  caption_entities: entities,
  show_caption_above_media: flag,
  reply_markup: inlineKeyboard,
  input_message_content: messageContent,
};

const photo = object<InlineQueryResultPhoto>(
  {
    ...captioned,
    type: oneOf('photo'),
    photo_url: text,
    thumbnail_url: text,
    photo_width: integer,
    photo_height: integer,
  },
  ['id', 'photo_url', 'thumbnail_url'],
  complaint,
);

const cachedPhoto = object<InlineQueryResultCachedPhoto>(
  { ...captioned, type: oneOf('photo'), photo_file_id: text },
  ['id', 'photo_file_id'],
  complaint,
);

/** One InlineQueryResult of the kinds that are played. */
export const inlineResult = chosenBy((result) => {
  if (result.type === 'article') return article;
  if (result.type !== 'photo') return undefined;
  return 'photo_file_id' in result ? cachedPhoto : photo;
}, 'inline query result');

export const resultsButton = object<InlineQueryResultsButton>(
  { text, start_parameter: text, web_app: unplayed },
  ['text'],
  complaint,
);
