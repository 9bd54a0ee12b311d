// What a user sends, as a person would say it, and what a message holds of it.
import type { Location, Message, MessageEntity } from '@grammyjs/types';
import { limits } from '../limits.ts';
import { detect } from '../text/detect.ts';
import { inOrder, tidy } from '../text/tidy.ts';
import type { World } from './state.ts';

/** Exactly what a client offers to send: a text, or one thing with an optional caption. */
export type UserContent =
  | { readonly text: string; readonly entities?: readonly MessageEntity[] }
  | { readonly photo: Uint8Array | 'any'; readonly caption?: string }
  | { readonly voice: { readonly seconds: number } }
  | { readonly sticker: { readonly emoji: string } }
  | { readonly location: Location }
  | {
      readonly contact: {
        readonly phone_number: string;
        readonly first_name: string;
        readonly user_id?: number;
      };
    };

type Held = Partial<Message>;

// Clients neither send an empty message nor one above the limit; they disable the button or split the text.
function textOf(text: string, entities: readonly MessageEntity[] = []): Held {
  const tidied = tidy({ text: text.trim(), entities });
  if (tidied.text === '') throw new Error('Telegram clients do not send an empty message');
  if (tidied.text.length > limits.text) {
    throw new Error(`Telegram clients split a text above ${limits.text} characters; send it in parts`);
  }
  const found = inOrder([...tidied.entities, ...detect(tidied.text, tidied.entities)]);
  return { text: tidied.text, ...(found.length > 0 && { entities: found }) };
}

function captionOf(caption: string | undefined): Held {
  if (caption === undefined || caption.trim() === '') return {};
  const { text, entities } = textOf(caption);
  return { caption: text ?? '', ...(entities && { caption_entities: entities }) };
}

function photoOf(world: World, photo: Uint8Array | 'any', caption: string | undefined): Held {
  const file =
    photo === 'any'
      ? world.files.add('photos', 'jpg')
      : world.files.addPhoto({ name: 'photo', bytes: photo });
  return { photo: file.photo ? [file.photo] : [], ...captionOf(caption) };
}

/** The fields of the Message. Throws where a client would not let the user send. */
export function heldBy(world: World, content: UserContent): Held {
  if ('text' in content) return textOf(content.text, content.entities);
  if ('photo' in content) return photoOf(world, content.photo, content.caption);
  if ('location' in content) return { location: content.location };
  if ('contact' in content) return { contact: content.contact };
  if ('voice' in content) {
    const { id, uniqueId } = world.files.add('voice', 'oga');
    return {
      voice: {
        file_id: id,
        file_unique_id: uniqueId,
        duration: content.voice.seconds,
        mime_type: 'audio/ogg',
      },
    };
  }
  const { id, uniqueId } = world.files.add('stickers', 'webp');
  return {
    sticker: {
      file_id: id,
      file_unique_id: uniqueId,
      type: 'regular',
      width: 512,
      height: 512,
      is_animated: false,
      is_video: false,
      emoji: content.sticker.emoji,
    },
  };
}
