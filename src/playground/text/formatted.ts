import type { MessageEntity } from '@grammyjs/types';

/** Text with its entities; offsets and lengths in UTF-16 code units, as in a Message. */
export interface FormattedText {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

/** The entity types that can be split, merged and nested in each other; all others stay whole. */
export const SPLITTABLE: ReadonlySet<MessageEntity['type']> = new Set([
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
]);

/** The entity types that Telegram finds by itself; it ignores those a bot claims to have found. */
export const AUTOMATIC: ReadonlySet<MessageEntity['type']> = new Set([
  'mention',
  'hashtag',
  'cashtag',
  'bot_command',
  'url',
  'email',
  'phone_number',
]);

export const endOf = (entity: MessageEntity): number => entity.offset + entity.length;
