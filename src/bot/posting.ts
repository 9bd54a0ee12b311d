// Puts a text with its entities and buttons into the chat: as a new message, or in place of one that is there.
import { GrammyError } from 'grammy';
import type { InlineKeyboardMarkup, MaybeInaccessibleMessage, Message } from 'grammy/types';
import type { Ctx } from './context.ts';
import { cut, type Text } from './cut.ts';
import { numberOf } from './dialogue.ts';
import { cannotEdit, isBadLink, isUnchanged } from './trouble.ts';

export interface Post extends Text {
  readonly keyboard?: InlineKeyboardMarkup | undefined;
}

// An answer quotes sources; a preview of the first one would be larger than the answer.
const NO_PREVIEW = { link_preview_options: { is_disabled: true } } as const;

const shown = ({ entities, keyboard }: Post) => ({
  ...NO_PREVIEW,
  ...(entities && entities.length > 0 && { entities: [...entities] }),
  ...(keyboard && { reply_markup: keyboard }),
});

/**
 * Writes; what is too long for one message goes on in further ones, the buttons under the last.
 * In a group it says what it answers, since others may have written meanwhile.
 * @returns the first message
 */
export async function post(ctx: Ctx, { keyboard, ...whole }: Post): Promise<Message> {
  const parts = cut(whole);
  let first: Message | undefined;
  for (const [at, part] of parts.entries()) {
    const sent = await linked(at === parts.length - 1 ? { ...part, keyboard } : part, (text, other) =>
      ctx.reply(text, { ...other, ...(at === 0 && quoting(ctx)) }),
    );
    first ??= sent;
  }
  if (!first) throw new Error('there was nothing to write');
  return first;
}

const isEphemeral = (
  message: MaybeInaccessibleMessage,
): message is Message & { ephemeral_message_id: number } =>
  'ephemeral_message_id' in message && message.ephemeral_message_id !== undefined;

function quoting(ctx: Ctx) {
  if (ctx.chat?.type === 'private' || ctx.msg === undefined) return {};
  // Nobody else sees an ephemeral message; what is answered is the question above it.
  const to = isEphemeral(ctx.msg) ? ctx.msg.reply_to_message : ctx.msg;
  return to ? { reply_parameters: { message_id: to.message_id, allow_sending_without_reply: true } } : {};
}

/** Changes the message whose button was pressed; writes a new one where that message cannot be changed any more. */
export async function repaint(ctx: Ctx, page: Post): Promise<void> {
  await repainted(ctx, page);
}

/** As `repaint`; tells by which number the talk knows the message where it stands now. */
export async function repainted(ctx: Ctx, page: Post): Promise<number> {
  const message = ctx.callbackQuery?.message;
  if (message && isEphemeral(message)) {
    const sent = await post(ctx, page);
    await takeAway(ctx, message);
    return numberOf(sent);
  }
  if (message && (await rewrite(ctx, message.message_id, page))) return message.message_id;
  return numberOf(await post(ctx, page));
}

/** What only one person saw is not turned into what all can see: that is written anew, and this goes. */
async function takeAway(
  { api, from }: Ctx,
  { ephemeral_message_id: id, chat }: Message & { ephemeral_message_id: number },
): Promise<void> {
  if (!from) return;
  try {
    await api.deleteEphemeralMessage(chat.id, from.id, id);
  } catch (error) {
    // It vanishes by itself one day.
    if (!(error instanceof GrammyError)) throw error;
  }
}

/** Changes nothing but the buttons of the message whose button was pressed. One that is gone is left alone. */
export async function repaintButtons(ctx: Ctx, keyboard: InlineKeyboardMarkup | undefined): Promise<void> {
  try {
    await ctx.editMessageReplyMarkup({ ...(keyboard && { reply_markup: keyboard }) });
  } catch (error) {
    if (!cannotEdit(error) && !isUnchanged(error)) throw error;
  }
}

/** False if the message is gone. What does not fit into one message follows it in new ones. */
export async function rewrite(ctx: Ctx, messageId: number, { keyboard, ...whole }: Post): Promise<boolean> {
  const { chat } = ctx;
  if (!chat) return false;
  const [head = whole, ...rest] = cut(whole);
  try {
    await linked(rest.length === 0 ? { ...head, keyboard } : head, (text, other) =>
      ctx.api.editMessageText(chat.id, messageId, text, other),
    );
  } catch (error) {
    if (cannotEdit(error)) return false;
    if (!isUnchanged(error)) throw error;
  }
  for (const [at, part] of rest.entries())
    await linked(at === rest.length - 1 ? { ...part, keyboard } : part, (text, other) =>
      ctx.reply(text, other),
    );
  return true;
}

/** Changes the shared message whose button was pressed. False if it is gone; what does not fit is left out. */
export async function rewriteShared(ctx: Ctx, { keyboard, ...whole }: Post): Promise<boolean> {
  const [head = whole] = cut(whole);
  try {
    await linked({ ...head, keyboard }, (text, other) => ctx.editMessageText(text, other));
  } catch (error) {
    if (cannotEdit(error)) return false;
    if (!isUnchanged(error)) throw error;
  }
  return true;
}

type Send<T> = (text: string, other: ReturnType<typeof shown>) => Promise<T>;

/** One address that Telegram does not take must not cost the answer: then it goes without its links. */
export async function linked<T>(page: Post, send: Send<T>): Promise<T> {
  try {
    return await send(page.text, shown(page));
  } catch (error) {
    if (!isBadLink(error)) throw error;
    const entities = page.entities?.filter(({ type }) => type !== 'text_link');
    return send(page.text, shown({ ...page, entities }));
  }
}
