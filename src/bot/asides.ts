// What concerns the asker alone is said to them alone in a group, by an ephemeral message: "which of these did you mean",
// "I did not understand". Telegram lets administrators do so; where it refuses, everybody sees it as before.
import { GrammyError, type MiddlewareFn } from 'grammy';
import type { Message } from 'grammy/types';
import type { Ctx } from './context.ts';
import { cut } from './cut.ts';
import type { Dependencies } from './index.ts';
import { linked, type Post, post } from './posting.ts';

// Rights change seldom, and when the bot's own do, Telegram says so.
const REFUSED_FOR_MS = 60 * 60_000;

/** Puts on the context whether asides are worth a try in this chat; a refusal counts for an hour. */
export function asides({ ephemeral, now }: Pick<Dependencies, 'ephemeral' | 'now'>): MiddlewareFn<Ctx> {
  const refused = new Map<number, number>();
  return (ctx, next) => {
    const { chat } = ctx;
    if (!ephemeral || !chat || ctx.guestMessage) return next();
    if (chat.type !== 'group' && chat.type !== 'supergroup') return next();
    const since = refused.get(chat.id);
    if (ctx.myChatMember || (since !== undefined && now() - since > REFUSED_FOR_MS)) refused.delete(chat.id);
    if (!refused.has(chat.id)) ctx.aside = { isRefused: () => refused.set(chat.id, now()) };
    return next();
  };
}

/** Writes for the one who asks, as a reply to the question; for everybody where that cannot be. */
export async function postAside(ctx: Ctx, page: Post): Promise<Message> {
  return (await whisper(ctx, page)) ?? post(ctx, page);
}

async function whisper(ctx: Ctx, page: Post): Promise<Message | undefined> {
  const { aside, from, message } = ctx;
  // Behind an anonymous administrator or a channel there is nobody in particular.
  if (!from || from.is_bot || ctx.senderChat) return undefined;
  // A reply to an aside has no number that could be replied to.
  if (!aside || !message?.message_id || cut(page).length > 1) return undefined;
  try {
    return await linked(page, (text, other) =>
      ctx.reply(text, {
        ...other,
        reply_parameters: { message_id: message.message_id },
        ephemeral_message_parameters: { receiver_user_id: from.id },
      }),
    );
  } catch (error) {
    if (!(error instanceof GrammyError) || !REFUSALS.includes(error.error_code)) throw error;
    // That the question has been deleted meanwhile says nothing about the chat.
    if (!QUESTION_GONE.test(error.description)) aside.isRefused();
    return undefined;
  }
}

// 404: a server that does not know them.
const REFUSALS: readonly number[] = [400, 404];
const QUESTION_GONE = /message to be replied not found/i;
