// Telegram's rates for sending, as far as they are published: they are soft, and here only on demand.
import { tooManyRequests } from './refusal.ts';

interface Rate {
  readonly calls: number;
  readonly perMilliseconds: number;
}

// One message a second in a chat, with short bursts forgiven; 20 a minute in a group; 30 a second in all.
const inChat: Rate = { calls: 3, perMilliseconds: 3_000 };
const inGroup: Rate = { calls: 20, perMilliseconds: 60_000 };
const overall: Rate = { calls: 30, perMilliseconds: 1_000 };

const SENDING = /^(?:send(?!ChatAction)|copy|forward|edit)/;

export class Rates {
  readonly #now: () => number;
  readonly #past = new Map<string, number[]>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Counts a call. Throws 429 if it comes too early, and then does not count it. */
  count(method: string, chat: unknown): void {
    if (!SENDING.test(method)) return;
    const windows: [string, Rate][] = [
      [`chat ${chat}`, inChat],
      ['all', overall],
    ];
    if (Number(chat) < 0) windows.push([`group ${chat}`, inGroup]);
    const now = this.#now();
    const waits = windows.map(([key, rate]) => this.#wait(key, rate, now));
    const wait = Math.max(...waits);
    if (wait > 0) throw tooManyRequests(Math.ceil(wait / 1000));
    for (const [key] of windows) this.#past.get(key)?.push(now);
  }

  /** Milliseconds until one more call fits into the window. */
  #wait(key: string, { calls, perMilliseconds }: Rate, now: number): number {
    const recent = (this.#past.get(key) ?? []).filter((at) => now - at < perMilliseconds);
    this.#past.set(key, recent);
    const oldest = recent.at(-calls);
    return oldest === undefined ? 0 : oldest + perMilliseconds - now;
  }
}
