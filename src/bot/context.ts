// What middleware finds on its context beside what grammY puts there.
import type { ConversationControls } from '@grammyjs/conversations';
import type { Composer, Context, MiddlewareFn } from 'grammy';
import type { Locale, Say } from '../i18n/translate.ts';
import type { Press } from './callback.ts';

export interface Speech {
  /** For everything but answers to questions, which come in the language of the question. */
  locale: Locale;
  /** A message of locales/ in that language. */
  say: Say;
}

export interface Pressing {
  /** Of a callback query; anything else of that sort never gets past `presses.ts`. */
  press?: Press;
  /** What the press will be answered with, once: a notice above the chat, or nothing. */
  notice?: string;
}

export interface Reminding {
  /** The store did not answer when this update came: nobody waits for it again and again before there is an answer. */
  outage?: boolean;
}

export interface Conversing {
  /** Where somebody speaks to the bot in a chat, see reminding/dialog-room.ts. */
  conversation?: ConversationControls;
}

export interface Whispering {
  /** Where an ephemeral message is worth a try, see asides.ts. */
  aside?: { isRefused(): void };
}

export type Ctx = Context & Speech & Pressing & Reminding & Conversing & Whispering;

/** Part of the bot, as a feature returns it. */
export type Room = Composer<Ctx>;

/** Takes the presses of one sort. */
export function onPress<D extends Press['does']>(
  room: Room,
  does: D,
  handle: (ctx: Ctx, press: Extract<Press, { does: D }>) => Promise<unknown>,
): void {
  const isOurs = (press: Press | undefined): press is Extract<Press, { does: D }> => press?.does === does;
  const middleware: MiddlewareFn<Ctx> = async (ctx, next) => {
    if (!isOurs(ctx.press)) return next();
    await handle(ctx, ctx.press);
  };
  room.use(middleware);
}
