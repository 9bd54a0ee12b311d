// Cuts a text that is longer than a message of Telegram: between lines, with its entities.
import type { MessageEntity } from 'grammy/types';

export interface Text {
  readonly text: string;
  readonly entities?: readonly MessageEntity[] | undefined;
}

/** In UTF-16 units, as Telegram counts. */
export const LONGEST_MESSAGE = 4096;
export const LONGEST_CAPTION = 1024;

/** Never empty. An entity that lies across a cut goes on behind it. */
export function cut({ text, entities = [] }: Text, longest = LONGEST_MESSAGE): Text[] {
  const parts: Text[] = [];
  let from = 0;
  while (text.length - from > longest) {
    const to = placeToCut(text, from, longest);
    parts.push(piece(text, entities, from, to));
    from = to;
  }
  parts.push(piece(text, entities, from, text.length));
  const filled = parts.filter((part) => part.text !== '');
  return filled.length > 0 ? filled : [{ text: '', entities: [] }];
}

/** Behind a paragraph if that wastes little, else behind a line, a word, a character. */
function placeToCut(text: string, from: number, longest: number): number {
  const limit = from + longest;
  const paragraph = text.lastIndexOf('\n\n', limit - 2);
  if (paragraph >= from + longest / 2) return paragraph + 2;
  for (const gap of ['\n', ' ']) {
    const place = text.lastIndexOf(gap, limit - 1);
    if (place > from) return place + 1;
  }
  // Not between the halves of a character that takes two units.
  const lead = text.charCodeAt(limit - 1);
  return lead >= 0xd800 && lead <= 0xdbff ? limit - 1 : limit;
}

/** The text between two places without blanks at its ends: Telegram takes those off and would move the entities. */
function piece(text: string, entities: readonly MessageEntity[], from: number, to: number): Text {
  const whole = text.slice(from, to);
  const start = from + whole.length - whole.trimStart().length;
  const end = from + whole.trimEnd().length;
  const inside = entities.flatMap((entity) => {
    const offset = Math.max(entity.offset, start);
    const length = Math.min(entity.offset + entity.length, end) - offset;
    return length > 0 ? [{ ...entity, offset: offset - start, length }] : [];
  });
  return { text: text.slice(start, Math.max(start, end)), entities: inside };
}
