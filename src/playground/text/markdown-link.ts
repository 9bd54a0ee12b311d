// The part of a MarkdownV2 link, custom emoji or date after its "]": the "(…)" and what it makes of the text before.
import type { MessageEntity } from '@grammyjs/types';
import { checkLink, mentionedUser } from './links.ts';
import { type FindUser, timeEntity } from './tags.ts';
import { byteOffset, unparsable } from './unparsable.ts';

interface Target {
  /** Index after the ")". */
  readonly end: number;
  entity(text: string, offset: number, length: number, findUser: FindUser): MessageEntity | undefined;
}

function link(url: string, offset: number, length: number, findUser: FindUser): MessageEntity | undefined {
  const id = mentionedUser(url);
  const user = id === undefined ? undefined : findUser(id);
  if (user !== undefined) return { type: 'text_mention', offset, length, user };
  const checked = checkLink(url);
  return checked.ok ? { type: 'text_link', offset, length, url: checked.url } : undefined;
}

function tgThing(url: string, offset: number, length: number): MessageEntity | undefined {
  const emoji = /^tg:\/\/emoji\?id=(\d+)$/i.exec(url)?.[1];
  if (emoji !== undefined) return { type: 'custom_emoji', offset, length, custom_emoji_id: emoji };
  const query = /^tg:\/\/time\?(.*)$/i.exec(url)?.[1];
  if (query === undefined) return undefined;
  const parameters = new URLSearchParams(query);
  return timeEntity(parameters.get('unix') ?? undefined, parameters.get('format') ?? '', offset, length);
}

/** Reads from the "]" at `index`; `begin` is where the mark was opened. */
export function readLink(
  source: string,
  index: number,
  kind: 'TextUrl' | 'CustomEmoji',
  begin: number,
): Target {
  const isLink = kind === 'TextUrl';
  if (source[index + 1] !== '(') {
    // Without a target the text is its own address, if it is one; an emoji without a target is an error.
    if (isLink) return { end: index + 1, entity: (text, ...rest) => link(text, ...rest) };
    throw unparsable('Custom emoji entity must contain a tg://emoji URL');
  }
  let url = '';
  let at = index + 2;
  while (at < source.length && source[at] !== ')') {
    if (source[at] === '\\' && at + 1 < source.length) at += 1;
    url += source[at];
    at += 1;
  }
  if (at >= source.length) {
    const what = isLink ? 'a URL' : 'a custom emoji URL';
    throw unparsable(`Can't find end of ${what} at byte offset ${byteOffset(source, begin)}`);
  }
  const end = at + 1;
  if (isLink)
    return { end, entity: (_text, offset, length, findUser) => link(url, offset, length, findUser) };
  return {
    end,
    entity: (_text, offset, length) => {
      const found = tgThing(url, offset, length);
      if (found === undefined) throw unparsable('Custom emoji URL must have scheme tg');
      return found;
    },
  };
}
