// Which small picture stands beside a result of inline mode: by what kind of thing it is, so that a list is read at a glance.
import type { InlineQueryResultArticle } from 'grammy/types';
import type { Answer } from '../../engine/answer.ts';
import { THUMBNAIL_SIZE, type ThumbnailKind } from '../../pictures/thumbnail.ts';
import type { Part } from './finding.ts';

type Thumbnail = Pick<InlineQueryResultArticle, 'thumbnail_url' | 'thumbnail_width' | 'thumbnail_height'>;

/** Empty where the bot has no public address: Telegram takes these pictures by address only. */
export function thumbnailOf({ thumbnails }: Pick<Part, 'thumbnails'>, answer: Answer): Thumbnail {
  const kind = kindOf(answer);
  if (!thumbnails || !kind) return {};
  return {
    thumbnail_url: thumbnails(kind),
    thumbnail_width: THUMBNAIL_SIZE,
    thumbnail_height: THUMBNAIL_SIZE,
  };
}

/** Undefined for what is not offered in a list. */
export function kindOf(answer: Answer): ThumbnailKind | undefined {
  switch (answer.kind) {
    case 'figures':
      return 'figures';
    case 'facts':
      if (answer.person !== undefined) return 'person';
      return answer.organisation === undefined ? 'facts' : 'organisation';
    case 'profile':
      return 'sector' in answer ? 'sector' : 'region';
    case 'noData':
      return 'nothing';
    case 'choose':
    case 'outOfScope':
    case 'notUnderstood':
    case 'smallTalk':
      return undefined;
  }
}
