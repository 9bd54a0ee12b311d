// Each update is handled once, however often Telegram brings it, and none is lost: it counts as done when it is done, so
// that one that was under way at a crash is taken up again. Stands behind the lanes of order.ts, where an update that
// is brought again waits for its first time.
import type { MiddlewareFn } from 'grammy';
import { StoreUnavailable } from '../stores/errors.ts';
import type { Ctx } from './context.ts';
import type { Dependencies } from './index.ts';
import { ignoreOutage } from './talk.ts';

export function once({ stores, log }: Dependencies): MiddlewareFn<Ctx> {
  return async (ctx, next) => {
    // Nothing is remembered of what is being typed, and Telegram takes the first answer only.
    if (ctx.inlineQuery) return next();
    const update = ctx.update.update_id;
    const found = await stores.seen.begin(update).catch((error: unknown) => {
      if (!(error instanceof StoreUnavailable)) throw error;
      ctx.outage = true;
      // A repeated answer is better than none.
      return 'new' as const;
    });
    if (found === 'done') return log.debug({ update }, 'an update came again and was left alone');
    if (found === 'hopeless')
      return log.error({ update }, 'an update was under way at several crashes and is given up');
    if (found === 'again')
      log.warn({ update }, 'an update was under way when the bot ended; it is taken up again');
    try {
      await next();
    } finally {
      // Whatever came of it: the boundary has said so, and it would fail again.
      if (!ctx.outage) await stores.seen.finish(update).catch(ignoreOutage);
    }
  };
}
