// The error boundary: the outermost middleware, since `bot.catch` does not run behind a webhook. Nothing gets past it.
import { BotError, type MiddlewareFn } from 'grammy';
import { typeset } from '../i18n/typography.ts';
import { questionIn } from './addressed.ts';
import { postAside } from './asides.ts';
import type { Ctx } from './context.ts';
import type { Dependencies } from './index.ts';
import { localeOfClient } from './locale.ts';
import { troubleOf } from './trouble.ts';

export function boundary(deps: Dependencies): MiddlewareFn<Ctx> {
  return async (ctx, next) => {
    try {
      await next();
    } catch (error) {
      await handle(error, ctx, deps);
    }
  };
}

async function handle(thrown: unknown, ctx: Ctx, deps: Dependencies): Promise<void> {
  const err = thrown instanceof BotError ? thrown.error : thrown;
  const trouble = troubleOf(err);
  const where = { update: ctx.update.update_id };
  if (trouble === 'late') return;
  if (trouble === 'gone') {
    deps.log.info(where, 'the bot may not write in a chat any more');
    return;
  }
  deps.log.error({ err, ...where }, 'an update could not be handled');
  // Telegram has just refused several attempts; one more sentence would meet the same end.
  if (trouble !== 'unreachable') await apologise(ctx, deps);
}

/** In a group: by name or by command. A reply was perhaps said to the others. */
function isAsked({ message, me }: Ctx): boolean {
  const by = message && questionIn(message, me)?.by;
  return by === 'command' || by === 'mention';
}

/** The user learns that it was not their fault; what it was stands in the log. */
async function apologise(ctx: Ctx, deps: Dependencies): Promise<void> {
  // The error may be older than the choice of a language.
  const locale = ctx.locale ?? localeOfClient(ctx.from?.language_code) ?? deps.defaultLocale;
  const text = typeset(locale, deps.translate(locale, 'trouble'));
  try {
    if (ctx.guestMessage)
      await ctx.answerGuestQuery({
        type: 'article',
        id: 'trouble',
        title: text,
        input_message_content: { message_text: text },
      });
    else if (ctx.callbackQuery) await ctx.answerCallbackQuery({ text, show_alert: true });
    else if (ctx.chat?.type === 'private') await ctx.reply(text);
    else if (isAsked(ctx)) await postAside(ctx, { text });
  } catch (err) {
    if (troubleOf(err) === 'failed') deps.log.warn({ err }, 'not even the apology could be sent');
  }
}
