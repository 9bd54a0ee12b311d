// Puts a picture into the chat: as the file that Telegram has kept from the last time, else drawn anew.
import { InputFile } from 'grammy';
import type { InlineKeyboardMarkup, Message } from 'grammy/types';
import { pngOf } from '../pictures/png.ts';
import type { Ctx } from './context.ts';
import { cut, LONGEST_CAPTION } from './cut.ts';
import type { Dependencies } from './index.ts';
import type { Picture } from './render/chart.ts';
import { ignoreOutage } from './talk.ts';
import { isBadLink, isUnknownFile } from './trouble.ts';

export interface PicturePost extends Picture {
  readonly keyboard?: InlineKeyboardMarkup | undefined;
}

/** What Telegram keeps the picture as, if it was sent before and the store can say so. */
export async function fileOf(
  { stores }: Pick<Dependencies, 'stores'>,
  bot: number,
  { svg }: Picture,
): Promise<string | undefined> {
  return (await stores.pictures.find(bot, svg).catch(ignoreOutage)) ?? undefined;
}

/** The caption as Telegram takes it; one that is too long loses its end, which are sources that the picture names too. */
export function captionOf(picture: Picture) {
  const [{ text = '', entities = [] } = {}] = cut(picture, LONGEST_CAPTION);
  return { caption: text, caption_entities: [...entities] };
}

/** As a reply to whatever the message with the pressed button replies to. */
export async function postPicture(ctx: Ctx, deps: Dependencies, page: PicturePost): Promise<Message> {
  const kept = ctx.outage ? undefined : await fileOf(deps, ctx.me.id, page);
  if (kept !== undefined) {
    try {
      return await send(ctx, page, () => kept);
    } catch (error) {
      if (!isUnknownFile(error)) throw error;
    }
  }
  const [png] = await Promise.all([pngOf(page.svg), ctx.replyWithChatAction('upload_photo')]);
  const sent = await send(ctx, page, () => new InputFile(png, 'chart.png'));
  const file = sent.photo?.at(-1)?.file_id;
  if (file !== undefined && !ctx.outage)
    await deps.stores.pictures.keep(ctx.me.id, page.svg, file).catch(ignoreOutage);
  return sent;
}

/** `photo`: made for each attempt, since an upload can be read once. */
async function send(ctx: Ctx, page: PicturePost, photo: () => InputFile | string): Promise<Message> {
  const { caption, caption_entities } = captionOf(page);
  const attempt = (entities: typeof caption_entities): Promise<Message> =>
    ctx.replyWithPhoto(photo(), {
      caption,
      caption_entities: entities,
      ...(page.keyboard && { reply_markup: page.keyboard }),
      ...replying(ctx),
    });
  try {
    return await attempt(caption_entities);
  } catch (error) {
    if (!isBadLink(error)) throw error;
    return attempt(caption_entities.filter(({ type }) => type !== 'text_link'));
  }
}

/** To the question, not to the answer: by that the buttons below know whose talk they belong to. */
function replying({ chat, msg }: Ctx) {
  const to = msg?.reply_to_message ?? msg;
  if (chat?.type === 'private' || !to) return {};
  return { reply_parameters: { message_id: to.message_id, allow_sending_without_reply: true } };
}
