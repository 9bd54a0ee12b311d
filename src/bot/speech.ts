// Puts the language on the context: what somebody chose, else what their Telegram speaks, else the bot's own.
import type { MiddlewareFn } from 'grammy';
import type { Locale } from '../i18n/translate.ts';
import { typeset } from '../i18n/typography.ts';
import { StoreUnavailable } from '../stores/errors.ts';
import type { Ctx } from './context.ts';
import type { Dependencies } from './index.ts';
import { localeOfClient } from './locale.ts';
import { type Scene, settingsOwners } from './who.ts';

export function speech(deps: Dependencies): MiddlewareFn<Ctx> {
  return async (ctx, next) => {
    const choice = ctx.outage ? undefined : await chosen(deps, sceneOf(ctx));
    speak(ctx, deps, choice ?? localeOfClient(ctx.from?.language_code) ?? deps.defaultLocale);
    await next();
  };
}

/** From here on the context speaks this language. */
export function speak(ctx: Ctx, { translate }: Dependencies, locale: Locale): void {
  ctx.locale = locale;
  ctx.say = (key, variables) => typeset(locale, translate(locale, key, variables));
}

export function sceneOf(ctx: Ctx): Scene {
  // The number of a guest's chat may be that of another one: nothing may be kept under it.
  if (ctx.guestMessage) return { from: ctx.from };
  return { chat: ctx.chat, from: ctx.from, message: ctx.msg };
}

async function chosen({ stores }: Dependencies, scene: Scene): Promise<Locale | undefined> {
  for (const owner of settingsOwners(scene)) {
    try {
      const { locale } = await stores.settings.get(owner);
      if (locale !== 'auto') return locale;
    } catch (error) {
      // Without its memory the bot still speaks; it has only forgotten in which language.
      if (!(error instanceof StoreUnavailable)) throw error;
    }
  }
  return undefined;
}
