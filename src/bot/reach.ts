// The way to Telegram: one fetch for every call of the bot, which tries again where that can help. It stands below
// grammY and not in a transformer of `bot.api`, because conversations build an Api of their own and share only this.
import { setTimeout as pause } from 'node:timers/promises';
import { buffered, type Outgoing } from './outgoing.ts';

export interface Persistence {
  /** How often a call is made at most, the first time included. */
  readonly attempts: number;
  /** Milliseconds before the second attempt; doubled for each further one. */
  readonly firstPauseMs: number;
  readonly longestPauseMs: number;
  /** A 429 that asks for more seconds than this is passed on: nobody waits that long for an answer. */
  readonly longestRetryAfterS: number;
  /** After so many milliseconds without an answer an attempt counts as lost. */
  readonly patienceMs: number;
}

const USUAL: Persistence = {
  attempts: 4,
  firstPauseMs: 300,
  longestPauseMs: 5_000,
  longestRetryAfterS: 40,
  patienceMs: 20_000,
};

type Reach = (url: string | URL, outgoing: Outgoing) => Promise<Response>;

/**
 * Tries again on 429 (as long as Telegram asks), 5xx and broken connections. A connection that breaks after Telegram has
 * received everything looks like one that broke before; a message that comes twice is better than none.
 * `getUpdates` is made once: whoever polls has a rhythm of their own, and it may last longer than our patience.
 */
export function createReach(persistence: Partial<Persistence> = {}): Reach {
  const limits = { ...USUAL, ...persistence };
  return async (url, outgoing) => {
    const polls = String(url).endsWith('/getUpdates');
    const request = await buffered(outgoing);
    for (let attempt = 1; ; attempt++) {
      const last = polls || attempt >= limits.attempts;
      const outcome = await tryOnce(url, request, polls ? undefined : limits.patienceMs);
      const wait = last || request.signal.aborted ? undefined : await pauseAfter(outcome, attempt, limits);
      if (wait === undefined) {
        if (outcome instanceof Response) return outcome;
        throw outcome.lost;
      }
      // Rejects when the call is given up meanwhile.
      await pause(wait, undefined, { signal: request.signal });
    }
  };
}

interface Lost {
  readonly lost: unknown;
}

async function tryOnce(
  url: string | URL,
  request: Awaited<ReturnType<typeof buffered>>,
  patienceMs: number | undefined,
): Promise<Response | Lost> {
  const signal =
    patienceMs === undefined
      ? request.signal
      : AbortSignal.any([request.signal, AbortSignal.timeout(patienceMs)]);
  try {
    return await fetch(url, { ...request, signal });
  } catch (lost) {
    return { lost };
  }
}

/** Milliseconds until the next attempt; undefined if the outcome stands. */
async function pauseAfter(
  outcome: Response | Lost,
  attempt: number,
  limits: Persistence,
): Promise<number | undefined> {
  const growing = Math.min(limits.firstPauseMs * 2 ** (attempt - 1), limits.longestPauseMs);
  // Many calls that failed together must not come back together.
  const spread = growing * (0.75 + Math.random() / 2);
  if (!(outcome instanceof Response) || outcome.status >= 500) return spread;
  if (outcome.status !== 429) return undefined;
  const asked = await retryAfter(outcome);
  if (asked === undefined) return spread;
  return asked > limits.longestRetryAfterS ? undefined : asked * 1_000;
}

async function retryAfter(response: Response): Promise<number | undefined> {
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => undefined);
  if (typeof body !== 'object' || body === null || !('parameters' in body)) return undefined;
  const { parameters } = body;
  if (typeof parameters !== 'object' || parameters === null || !('retry_after' in parameters))
    return undefined;
  const { retry_after: seconds } = parameters;
  return typeof seconds === 'number' && seconds >= 0 ? seconds : undefined;
}
