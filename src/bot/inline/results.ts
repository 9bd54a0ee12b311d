// Findings as Telegram wants them: a title and a line to choose by, and the message that is sent when it is chosen.
import type { InlineQueryResultArticle } from 'grammy/types';
import type { Answer } from '../../engine/answer.ts';
import type { Post } from '../posting.ts';
import { headlineOf } from '../render/inline.ts';
import { sharedPost } from '../shared-post.ts';
import type { Us } from '../sharing.ts';
import type { Finding, Part } from './finding.ts';
import { thumbnailOf } from './thumbnail.ts';

export function resultOf(part: Part, us: Us, { id, of, find }: Finding): InlineQueryResultArticle {
  const answer = find();
  const article = asArticle(part, id, answer, sharedPost(part, us, answer, { of }));
  return { ...article, ...thumbnailOf(part, answer) };
}

export function asArticle(part: Part, id: string, answer: Answer, post: Post): InlineQueryResultArticle {
  const { title, description } = headlineOf(answer, part);
  return {
    type: 'article',
    id,
    title,
    description,
    input_message_content: {
      message_text: post.text,
      entities: [...(post.entities ?? [])],
      link_preview_options: { is_disabled: true },
    },
    ...(post.keyboard && { reply_markup: post.keyboard }),
  };
}
