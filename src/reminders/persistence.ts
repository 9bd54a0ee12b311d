// How long a delivery that fails is tried again.

export interface Persistence {
  /** Before the second try; doubled for each further one. Milliseconds, as all here. */
  readonly firstPauseMs: number;
  readonly longestPauseMs: number;
  /** It is given up after so long a time without a success. */
  readonly endAfterMs: number;
}

const HOUR_MS = 3_600_000;

export const USUAL: Persistence = {
  firstPauseMs: 60_000,
  longestPauseMs: 6 * HOUR_MS,
  endAfterMs: 72 * HOUR_MS,
};

/** `tries`: how many have failed before this one. */
export const pauseAfter = (tries: number, { firstPauseMs, longestPauseMs }: Persistence): number =>
  Math.min(firstPauseMs * 2 ** Math.min(tries, 30), longestPauseMs);
