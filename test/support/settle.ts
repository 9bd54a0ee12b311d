// Waiting without sleeping: until the bot has done what is awaited and has nothing under way any more.
import type { Activity } from '../../src/playground/index.ts';

export interface Patience {
  /** How long nothing may happen before it counts as over, milliseconds. */
  readonly quietMs: number;
  /** How long to wait at most, milliseconds. */
  readonly timeoutMs: number;
}

/**
 * Resolves to `true` once `happened` holds, no call is under way, every update is taken and it has been quiet for a
 * moment; to `false` if that takes too long. Driven by events; only the last quiet moment is real time, because a bot
 * that handles updates side by side does not show when it is done.
 */
export function untilSettled(
  activity: Activity,
  happened: () => boolean,
  patience: Patience,
): Promise<boolean> {
  return new Promise((resolve) => {
    let quiet: NodeJS.Timeout | undefined;
    const finish = (settled: boolean) => {
      clearTimeout(quiet);
      clearTimeout(limit);
      unwatch();
      resolve(settled);
    };
    const check = () => {
      clearTimeout(quiet);
      if (!activity.busy && happened()) quiet = setTimeout(finish, patience.quietMs, true);
    };
    const limit = setTimeout(finish, patience.timeoutMs, false);
    const unwatch = activity.watch(check);
    check();
  });
}
