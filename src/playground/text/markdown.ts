// parse_mode MarkdownV2, after https://core.telegram.org/bots/api#markdownv2-style.
import type { MessageEntity } from '@grammyjs/types';
import type { FormattedText } from './formatted.ts';
import { readLink } from './markdown-link.ts';
import { closing, type Mark, opening } from './marks.ts';
import type { FindUser } from './tags.ts';
import { byteOffset, unparsable } from './unparsable.ts';

const RESERVED = '_*[]()~`>#+-=|{}.!';

interface OpenMark {
  readonly mark: Mark;
  readonly start: number;
  readonly at: number;
  readonly language?: string;
}

/** Reads MarkdownV2. Throws the Refusal that Telegram would answer. */
export function parseMarkdown(source: string, findUser: FindUser): FormattedText {
  const open: OpenMark[] = [];
  const entities: MessageEntity[] = [];
  let text = '';
  let index = 0;

  const top = () => open.at(-1);
  const close = (length: number, entity: (offset: number) => MessageEntity | undefined) => {
    const mark = open.pop();
    index += length;
    const found = mark !== undefined && text.length > mark.start ? entity(mark.start) : undefined;
    if (found !== undefined) entities.push(found);
  };
  const closeQuote = (expandable: boolean, length: number) =>
    close(length, (offset) => ({
      type: expandable ? 'expandable_blockquote' : 'blockquote',
      offset,
      length: text.length - offset,
    }));

  while (index < source.length) {
    const character = source[index] ?? '';
    const current = top();
    const atLineStart = index === 0 || source[index - 1] === '\n';
    if (character === '\\' && /^\p{ASCII}$/u.test(source[index + 1] ?? '')) {
      text += source[index + 1];
      index += 2;
      continue;
    }
    if (current?.mark.name === 'BlockQuote') {
      const expandable = source.startsWith('||', index) && /^(?:\n|$)/.test(source.slice(index + 2));
      if (expandable) {
        closeQuote(true, 2);
        continue;
      }
      if (atLineStart && character !== '>') {
        closeQuote(false, 0);
        continue;
      }
    }
    if (character === '>' && atLineStart && !current?.mark.literal) {
      if (current?.mark.name !== 'BlockQuote') {
        open.push({ mark: opening.quote, start: text.length, at: index });
      }
      index += 1;
      continue;
    }
    const end = current === undefined ? undefined : closing(current.mark, source, index);
    if (current !== undefined && end !== undefined) {
      if (current.mark.name === 'TextUrl' || current.mark.name === 'CustomEmoji') {
        const link = readLink(source, index, current.mark.name, current.at);
        const length = text.length - current.start;
        close(link.end - index, (offset) => link.entity(text.slice(offset), offset, length, findUser));
      } else {
        const { type } = current.mark;
        const { language } = current;
        close(end, (offset) => {
          const length = text.length - offset;
          if (type === 'pre') return { type, offset, length, ...(language && { language }) };
          return type === undefined ? undefined : { type, offset, length };
        });
      }
      continue;
    }
    if (current?.mark.literal) {
      text += character;
      index += 1;
      continue;
    }
    const begin = opening.at(source, index);
    if (begin !== undefined) {
      open.push({ mark: begin.mark, start: text.length, at: index, language: begin.language });
      index += begin.length;
      continue;
    }
    if (RESERVED.includes(character)) {
      throw unparsable(`Character '${character}' is reserved and must be escaped with the preceding '\\'`);
    }
    text += character;
    index += 1;
  }
  if (top()?.mark.name === 'BlockQuote') closeQuote(false, 0);
  const unclosed = top();
  if (unclosed !== undefined) {
    const at = byteOffset(source, unclosed.at);
    throw unparsable(`Can't find end of ${unclosed.mark.name} entity at byte offset ${at}`);
  }
  return { text, entities };
}
