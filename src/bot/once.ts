// Each update is handled once, however often Telegram brings it.
import type { MiddlewareFn } from 'grammy';
import { StoreUnavailable } from '../stores/errors.ts';
import type { Ctx } from './context.ts';
import type { Dependencies } from './index.ts';

export function once({ stores, log }: Dependencies): MiddlewareFn<Ctx> {
  return async (ctx, next) => {
    const isNew = await stores.seen.firstTime(ctx.update.update_id).catch((error: unknown) => {
      if (!(error instanceof StoreUnavailable)) throw error;
      ctx.outage = true;
      // A repeated answer is better than none.
      return true;
    });
    if (isNew) return next();
    log.debug({ update: ctx.update.update_id }, 'an update came again and was left alone');
  };
}
