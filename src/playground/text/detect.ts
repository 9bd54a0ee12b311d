// The entities Telegram finds by itself in everybody's text: commands, mentions, hashtags, addresses.
import type { MessageEntity } from '@grammyjs/types';
import { endOf, SPLITTABLE } from './formatted.ts';
import { checkLink } from './links.ts';

type Found = MessageEntity.CommonMessageEntity;

// A bare host only counts with an ending from this list; Telegram's own list is longer.
const TLD = 'com|org|net|info|biz|io|me|dev|app|ru|by|su|kz|ua|eu|de|uk|edu|gov|int|рф|бел';

// Earlier rules win where two fit. The group is the entity; what stands before it only decides whether it counts.
const rules: readonly { type: Found['type']; pattern: RegExp }[] = [
  { type: 'url', pattern: /(?<![\p{L}\p{N}_@])((?:https?|tg):\/\/[^\s<>"«»]+)/giu },
  { type: 'email', pattern: /(?<![\p{L}\p{N}_.+-])([\w.+-]+@(?:[\w-]+\.)+[a-z]{2,})/giu },
  {
    type: 'url',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}_@./:-])((?:[\\p{L}\\p{N}-]+\\.)+(?:${TLD})(?![\\p{L}\\p{N}_-])(?:[/?#:][^\\s<>"«»]*)?)`,
      'giu',
    ),
  },
  {
    type: 'bot_command',
    pattern: /(?<![\p{L}\p{N}_/@<>])(\/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?)(?![\p{L}\p{N}_/@<>])/gu,
  },
  { type: 'mention', pattern: /(?<![\p{L}\p{N}_])(@[A-Za-z][A-Za-z0-9_]{2,31})(?![\p{L}\p{N}_])/gu },
  { type: 'hashtag', pattern: /(?<![\p{L}\p{N}_#])(#[\p{L}\p{N}_]*[\p{L}_][\p{L}\p{N}_]*)/gu },
  { type: 'cashtag', pattern: /(?<![\p{L}\p{N}_$])(\$[A-Z]{3,8})(?![\p{L}\p{N}_])/gu },
];

// Punctuation after an address belongs to the sentence, a closing bracket too unless the address opened it.
function withoutTail(url: string): string {
  const cut = url.replace(/[.,:;!?'"]+$/, '');
  if (!cut.endsWith(')') || cut.split('(').length >= cut.split(')').length) return cut;
  return withoutTail(cut.slice(0, -1));
}

const meet = (a: MessageEntity, b: MessageEntity): boolean => a.offset < endOf(b) && b.offset < endOf(a);

/** Finds entities in `text` where none of the `existing` forbids it; links, code and mentions stay whole. */
export function detect(text: string, existing: readonly MessageEntity[] = []): MessageEntity[] {
  const taken = existing.filter(({ type }) => !SPLITTABLE.has(type) && !type.endsWith('blockquote'));
  const found: MessageEntity[] = [];
  for (const { type, pattern } of rules) {
    for (const match of text.matchAll(pattern)) {
      const matched = type === 'url' ? withoutTail(match[0]) : match[0];
      const entity: Found = { type, offset: match.index, length: matched.length };
      const free = ![...taken, ...found].some((other) => meet(entity, other));
      if (free && (type !== 'url' || checkLink(matched).ok)) found.push(entity);
    }
  }
  return found;
}
