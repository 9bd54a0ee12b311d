// copyMessage and forwardMessage: what one message shows, said again elsewhere.
import type { Message, MessageOrigin } from '@grammyjs/types';
import { badRequest } from '../refusal.ts';
import { chatId, flag, integer, text, unplayed } from '../shape/check.ts';
import { entities } from '../shape/formatting.ts';
import { formatCaption } from '../text/format.ts';
import { asCaption, findUserIn } from '../world/inline-content.ts';
import type { World } from '../world/state.ts';
import { isService } from '../world/visibility.ts';
import { ownRoom, writableRoom } from './chat-access.ts';
import type { Method } from './method.ts';
import { send, sendingParameters } from './sending.ts';

interface Source {
  readonly from_chat_id?: number | string | undefined;
  readonly message_id?: number | undefined;
}

function sourceOf(world: World, given: Source, verb: 'copy' | 'forward'): Message {
  const room = ownRoom(world, given.from_chat_id);
  if (given.message_id === undefined) throw badRequest('Message identifier is not specified');
  const message = room.messages.get(given.message_id);
  if (message === undefined) throw badRequest(`message to ${verb} not found`);
  if (isService(message) || message.has_protected_content) {
    throw badRequest(`message can't be ${verb === 'copy' ? 'copied' : 'forwarded'}`);
  }
  return message;
}

const shown = (message: Message): Partial<Message> => ({
  text: message.text,
  entities: message.entities,
  photo: message.photo,
  caption: message.caption,
  caption_entities: message.caption_entities,
  location: message.location,
  contact: message.contact,
  voice: message.voice,
  sticker: message.sticker,
});

export const copyMessage: Method<'copyMessage'> = {
  parameters: {
    ...sendingParameters,
    from_chat_id: chatId,
    message_id: integer,
    caption: text,
    parse_mode: text,
    caption_entities: entities,
    show_caption_above_media: flag,
    video_start_timestamp: unplayed,
  },
  run({ world }, given) {
    const room = writableRoom(world, given.chat_id, 'messages');
    const content = shown(sourceOf(world, given, 'copy'));
    const draft = { text: given.caption, parseMode: given.parse_mode, entities: given.caption_entities };
    const caption =
      given.caption === undefined || content.photo === undefined
        ? {}
        : asCaption(formatCaption(draft, findUserIn(world)));
    const { message_id } = send(world, room, given, { ...content, ...caption });
    return { message_id };
  },
};

function originOf(message: Message): MessageOrigin {
  const { date } = message;
  if (message.chat.type === 'channel') {
    return { type: 'channel', date, chat: message.chat, message_id: message.message_id };
  }
  if (message.sender_chat !== undefined) return { type: 'chat', date, sender_chat: message.sender_chat };
  if (message.from !== undefined) return { type: 'user', date, sender_user: message.from };
  return { type: 'hidden_user', date, sender_user_name: '' };
}

export const forwardMessage: Method<'forwardMessage'> = {
  parameters: {
    chat_id: chatId,
    message_thread_id: integer,
    from_chat_id: chatId,
    message_id: integer,
    disable_notification: flag,
    protect_content: flag,
    direct_messages_topic_id: unplayed,
    video_start_timestamp: unplayed,
    message_effect_id: unplayed,
    suggested_post_parameters: unplayed,
  },
  run({ world }, given) {
    const room = writableRoom(world, given.chat_id, 'messages');
    const source = sourceOf(world, given, 'forward');
    const forward_origin = source.forward_origin ?? originOf(source);
    return send(world, room, given, { ...shown(source), forward_origin });
  },
};
