// What each HTML tag of Telegram's markup means.
import type { MessageEntity } from '@grammyjs/types';
import { checkLink, mentionedUser } from './links.ts';

export interface OpenTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Where its content begins, in UTF-16 units of the text without markup. */
  readonly start: number;
}

const simple: ReadonlyMap<string, MessageEntity.CommonMessageEntity['type']> = new Map([
  ['b', 'bold'],
  ['strong', 'bold'],
  ['i', 'italic'],
  ['em', 'italic'],
  ['u', 'underline'],
  ['ins', 'underline'],
  ['s', 'strikethrough'],
  ['strike', 'strikethrough'],
  ['del', 'strikethrough'],
  ['span', 'spoiler'],
  ['tg-spoiler', 'spoiler'],
  ['code', 'code'],
]);

const special: ReadonlySet<string> = new Set(['a', 'pre', 'blockquote', 'tg-emoji', 'tg-time']);

export const isKnownTag = (name: string): boolean => simple.has(name) || special.has(name);

/** Who may be mentioned by tg://user?id=: the users this Telegram knows. */
export type FindUser = (id: number) => MessageEntity.TextMentionMessageEntity['user'] | undefined;

const DATE_FORMAT = /^(?:r|w?[dD]?[tT]?)$/;

const isDateFormat = (format: string): format is MessageEntity.DateTimeMessageEntity['date_time_format'] =>
  DATE_FORMAT.test(format);

function linkEntity(url: string, offset: number, length: number, findUser: FindUser) {
  const userId = mentionedUser(url);
  const user = userId === undefined ? undefined : findUser(userId);
  if (user !== undefined) return { type: 'text_mention' as const, offset, length, user };
  const link = checkLink(url);
  return link.ok ? { type: 'text_link' as const, offset, length, url: link.url } : undefined;
}

/** A moment to be shown in the reader's own zone. `undefined` if the Unix time or the format is not one. */
export function timeEntity(
  unix: string | undefined,
  format: string,
  offset: number,
  length: number,
): MessageEntity | undefined {
  if (unix === undefined || !/^\d{1,10}$/.test(unix) || !isDateFormat(format)) return undefined;
  return { type: 'date_time', offset, length, unix_time: Number(unix), date_time_format: format };
}

/**
 * The entity a closed tag stands for. `undefined` where Telegram silently drops it,
 * as it does with a link it cannot read.
 */
export function entityOf(tag: OpenTag, content: string, findUser: FindUser): MessageEntity | undefined {
  const place = { offset: tag.start, length: content.length };
  const attribute = (name: string) => tag.attributes.get(name);
  switch (tag.name) {
    case 'a':
      return linkEntity(attribute('href') ?? content, place.offset, place.length, findUser);
    case 'pre':
      return { type: 'pre', ...place };
    case 'blockquote':
      return {
        type: attribute('expandable') === undefined ? 'blockquote' : 'expandable_blockquote',
        ...place,
      };
    case 'tg-emoji':
      return { type: 'custom_emoji', ...place, custom_emoji_id: attribute('emoji-id') ?? '' };
    case 'tg-time':
      return timeEntity(attribute('unix'), attribute('format') ?? '', place.offset, place.length);
    default: {
      const type = simple.get(tag.name);
      return type === undefined ? undefined : { type, ...place };
    }
  }
}
