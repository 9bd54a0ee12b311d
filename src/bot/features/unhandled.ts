// What nobody else took: a kind word on what can be asked. Only in private; a group has its own business.
import { Composer } from 'grammy';
import type { Message } from 'grammy/types';
import type { KeyOf } from '../../i18n/translate.ts';
import { keyboard } from '../buttons.ts';
import type { Ctx, Room } from '../context.ts';
import { exampleButtons } from '../examples.ts';
import { post } from '../posting.ts';

type Sort = 'voice' | 'picture' | 'place' | 'playful' | 'other';

const words: KeyOf<Sort> = {
  voice: 'unhandled-voice',
  picture: 'unhandled-picture',
  place: 'unhandled-place',
  playful: 'unhandled-playful',
  other: 'unhandled-other',
};

/** Whatever is in none of these is a service message (a pinned one, a changed timer): it wants no answer. */
const sorts: Readonly<Record<Sort, readonly (keyof Message)[]>> = {
  voice: ['voice', 'audio', 'video_note'],
  picture: ['photo', 'video', 'live_photo', 'paid_media'],
  place: ['venue', 'location'],
  playful: ['sticker', 'animation', 'dice', 'game'],
  other: ['text', 'document', 'contact', 'poll', 'story', 'checklist', 'giveaway', 'invoice', 'rich_message'],
};

export function unhandled(): Room {
  const room = new Composer<Ctx>();
  room.chatType('private').on('message', async (ctx) => {
    const { message, say } = ctx;
    if (message.entities?.some(({ type, offset }) => type === 'bot_command' && offset === 0))
      return post(ctx, { text: say('unknown-command') });
    const sort = sortOf(message);
    if (sort) await post(ctx, { text: say(words[sort]), keyboard: keyboard(exampleButtons(say)) });
  });
  return room;
}

function sortOf(message: Message): Sort | undefined {
  const order: readonly Sort[] = ['voice', 'picture', 'place', 'playful', 'other'];
  return order.find((sort) => sorts[sort].some((field) => message[field] !== undefined));
}
