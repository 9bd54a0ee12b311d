// From what a bot sends as text to what Telegram keeps: markup or explicit entities, cleaning, limits.
import type { MessageEntity } from '@grammyjs/types';
import { limits } from '../limits.ts';
import { badRequest, NotPlayed } from '../refusal.ts';
import { detect } from './detect.ts';
import { type GivenEntity, readEntities } from './explicit.ts';
import type { FormattedText } from './formatted.ts';
import { parseHtml } from './html.ts';
import { parseMarkdown } from './markdown.ts';
import type { FindUser } from './tags.ts';
import { inOrder, tidy } from './tidy.ts';
import { unparsable } from './unparsable.ts';

/** A text of a bot with one of the two ways of marking it up. Explicit entities count only without a parse mode. */
export interface Draft {
  readonly text: string | undefined;
  readonly parseMode: string | undefined;
  readonly entities: readonly MessageEntity[] | undefined;
}

function read({ text = '', parseMode, entities }: Draft, findUser: FindUser): FormattedText {
  switch (parseMode?.toLowerCase()) {
    case undefined:
    case '':
    case 'none':
      return { text, entities: readEntities(text, (entities ?? []) as readonly GivenEntity[], findUser) };
    case 'html':
      return parseHtml(text, findUser);
    case 'markdownv2':
      return parseMarkdown(text, findUser);
    case 'markdown':
      throw new NotPlayed('the legacy parse_mode Markdown; use entities, HTML or MarkdownV2');
    default:
      throw badRequest('Unsupported parse_mode');
  }
}

function format(draft: Draft, findUser: FindUser): FormattedText {
  const { text, entities } = tidy(read(draft, findUser));
  for (const entity of entities) {
    if (entity.type === 'custom_emoji' && !/^[1-9]\d{0,18}$/.test(entity.custom_emoji_id)) {
      throw unparsable('Invalid custom emoji identifier specified');
    }
  }
  return { text, entities: inOrder([...entities, ...detect(text, entities)]) };
}

/** The text of a message: 1-4096 UTF-16 units after parsing. */
export function formatText(draft: Draft, findUser: FindUser): FormattedText {
  if (draft.text === undefined || draft.text === '') throw badRequest('Message text is empty');
  const formatted = format(draft, findUser);
  if (formatted.text === '') throw badRequest('Text must be non-empty');
  if (formatted.text.length > limits.text) throw badRequest('Message is too long');
  return formatted;
}

/** The caption of a picture: 0-1024 UTF-16 units after parsing. */
export function formatCaption(draft: Draft, findUser: FindUser): FormattedText {
  const formatted = format(draft, findUser);
  if (formatted.text.length > limits.caption) throw badRequest('Message caption is too long');
  return formatted;
}
