// How fast messages may go out that nobody waits for, and the keeping of that pace within one process.
//
// Each limit is a moment, the "next": it moves by `everyMs` with each message, and a message may go out once `next` is
// at most `burst` messages ahead. Unlike a count per second, which lets twice as many pass where two seconds meet, this
// spreads them evenly, and is one number to share.
import { paceKeys } from './keys.ts';
import type { Pace, Turn } from './reminder-ports.ts';

export interface Rate {
  readonly everyMs: number;
  /** How many may follow the first at once. */
  readonly burst: number;
}

export interface Rates {
  readonly overall: Rate;
  readonly chat: Rate;
  /** Beside `chat`, for chats with several people. */
  readonly group: Rate;
}

/**
 * Telegram allows about 30 messages a second in all, one a second in a chat and 20 a minute in a group. Answers to
 * people need their part of the 30, and since messages do not arrive as evenly as they left, a chat gets a little less than
 * one a second. In a group five may come one after the other; with 15 a minute after them that is 20.
 */
export const RATES: Rates = {
  overall: { everyMs: 40, burst: 1 },
  chat: { everyMs: 1_100, burst: 0 },
  group: { everyMs: 4_000, burst: 4 },
};

export interface Limit {
  readonly key: string;
  readonly rate: Rate;
  readonly because: 'chat' | 'overall';
}

/** The limits for a message into this chat. Chat ids below zero are those of groups and channels. */
export function limitsFor(chat: number, rates: Rates): readonly Limit[] {
  return [
    { key: paceKeys.ofChat(chat), rate: rates.chat, because: 'chat' },
    ...(chat < 0 ? [{ key: paceKeys.ofGroup(chat), rate: rates.group, because: 'chat' as const }] : []),
    { key: paceKeys.overall, rate: rates.overall, because: 'overall' },
  ];
}

// So that the list of chats does not grow for ever.
const TIDY_ABOVE = 1_000;

/** For the embedded store, which belongs to one process. Forgets everything when it ends. */
export function createLocalPace(now: () => number, rates: Rates): Pace {
  const next = new Map<string, number>();
  let pausedUntil = 0;

  function tidy(at: number): void {
    if (next.size < TIDY_ABOVE) return;
    for (const [key, moment] of next) if (moment <= at) next.delete(key);
  }

  return {
    async take(chat): Promise<Turn> {
      const at = now();
      if (pausedUntil > at) return { go: false, waitMs: pausedUntil - at, because: 'pause' };
      const limits = limitsFor(chat, rates);
      for (const { key, rate, because } of limits) {
        const waitMs = (next.get(key) ?? 0) - rate.burst * rate.everyMs - at;
        if (waitMs > 0) return { go: false, waitMs, because };
      }
      tidy(at);
      for (const { key, rate } of limits) next.set(key, Math.max(next.get(key) ?? 0, at) + rate.everyMs);
      return { go: true };
    },
    async pause(ms) {
      pausedUntil = Math.max(pausedUntil, now() + ms);
    },
  };
}
