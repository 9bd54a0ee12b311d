// sendMessage, sendPhoto, sendLocation, sendChatAction.
import { badRequest } from '../refusal.ts';
import { chatId, flag, integer, oneOf, text, unplayed } from '../shape/check.ts';
import { entities, linkPreviewOptions } from '../shape/formatting.ts';
import { locationFields } from '../shape/location.ts';
import { formatCaption, formatText } from '../text/format.ts';
import { asCaption, asText, findUserIn } from '../world/inline-content.ts';
import { writableRoom } from './chat-access.ts';
import type { Method } from './method.ts';
import { photoFrom } from './photos.ts';
import { checkedPreview, holding, send, tellingParameters } from './sending.ts';

export const sendMessage: Method<'sendMessage'> = {
  parameters: {
    ...tellingParameters,
    text,
    parse_mode: text,
    entities,
    link_preview_options: linkPreviewOptions,
  },
  run({ world }, given) {
    // Telegram looks at the text before it looks for the chat.
    if (given.text === undefined || given.text === '') throw badRequest('Message text is empty');
    const room = writableRoom(world, given.chat_id, 'text messages');
    const draft = { text: given.text, parseMode: given.parse_mode, entities: given.entities };
    const formatted = formatText(draft, findUserIn(world));
    const content = {
      ...asText(formatted),
      link_preview_options: checkedPreview(given.link_preview_options),
    };
    return holding(send(world, room, given, content), 'text');
  },
};

export const sendPhoto: Method<'sendPhoto'> = {
  parameters: {
    ...tellingParameters,
    photo: text,
    caption: text,
    parse_mode: text,
    caption_entities: entities,
    show_caption_above_media: flag,
    has_spoiler: flag,
  },
  run({ world, uploads }, given) {
    const room = writableRoom(world, given.chat_id, 'photos');
    const draft = { text: given.caption, parseMode: given.parse_mode, entities: given.caption_entities };
    const formatted = formatCaption(draft, findUserIn(world));
    const content = {
      photo: photoFrom(world, uploads, given.photo, 'photo'),
      ...asCaption(formatted),
      ...(given.show_caption_above_media && { show_caption_above_media: true as const }),
      ...(given.has_spoiler && { has_media_spoiler: true as const }),
    };
    return holding(send(world, room, given, content), 'photo');
  },
};

export const sendLocation: Method<'sendLocation'> = {
  parameters: {
    ...tellingParameters,
    ...locationFields,
  },
  run({ world }, given) {
    const { latitude, longitude, horizontal_accuracy } = given;
    const room = writableRoom(world, given.chat_id, 'messages');
    if (latitude === undefined) throw badRequest("can't parse latitude: parameter is missing");
    if (longitude === undefined) throw badRequest("can't parse longitude: parameter is missing");
    if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) throw badRequest('LOCATION_INVALID');
    const content = { location: { latitude, longitude, horizontal_accuracy } };
    return holding(send(world, room, given, content), 'location');
  },
};

const chatActions = [
  'typing',
  'upload_photo',
  'record_video',
  'upload_video',
  'record_voice',
  'upload_voice',
  'upload_document',
  'choose_sticker',
  'find_location',
  'record_video_note',
  'upload_video_note',
];

export const sendChatAction: Method<'sendChatAction'> = {
  parameters: {
    chat_id: chatId,
    message_thread_id: integer,
    action: oneOf(...chatActions),
    business_connection_id: unplayed,
  },
  run({ world }, given) {
    const room = writableRoom(world, given.chat_id, 'messages');
    if (given.action === undefined) throw badRequest('Wrong parameter action in request');
    if (given.message_thread_id !== undefined && !room.topics.has(given.message_thread_id)) {
      throw badRequest('message thread not found');
    }
    world.events.tell({ kind: 'action', room: room.id, action: given.action });
    return true;
  },
};
