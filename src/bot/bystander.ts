// What reaches the bot and is plainly not said to it: it goes no further.
import type { MiddlewareFn } from 'grammy';
import type { Message, UserFromGetMe } from 'grammy/types';
import type { Ctx } from './context.ts';

export function bystander(): MiddlewareFn<Ctx> {
  return async (ctx, next) => {
    const message = ctx.message ?? ctx.editedMessage;
    // Our own answer, which somebody sent by inline mode; also into the talk with us.
    if (message?.via_bot?.id === ctx.me.id) return;
    // A post of a channel in the group where it is discussed: it is answered in the channel, if at all.
    if (message?.is_automatic_forward) return;
    const post = ctx.channelPost ?? ctx.editedChannelPost;
    // A channel speaks to its readers, and any bot there sees all of it.
    if (post && !isNamed(post, ctx.me)) return;
    await next();
  };
}

/** By @name, also behind a command. */
function isNamed(post: Message, { username }: UserFromGetMe): boolean {
  const text = (post.text ?? post.caption ?? '').toLowerCase();
  const entities = post.entities ?? post.caption_entities ?? [];
  return entities
    .filter(({ type }) => type === 'mention' || type === 'bot_command')
    .some(({ offset, length }) => text.slice(offset, offset + length).endsWith(`@${username.toLowerCase()}`));
}
