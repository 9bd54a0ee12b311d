// The time of the playground: it runs as the real one does, and can be moved forward.

export interface MovableClock {
  /** Milliseconds since 1970, with fractions; never goes back. */
  readonly now: () => number;
  /** Forward only: what has happened cannot happen again. Throws on anything but a positive, finite step. */
  move(milliseconds: number): void;
  /** Called after each move, for whoever waits on a real timer. Returns the function that stops it. */
  onMove(listener: () => void): () => void;
}

/** `real`: the clock it runs beside. */
export function movableClock(real: () => number): MovableClock {
  const listeners = new Set<() => void>();
  let ahead = 0;
  return {
    now: () => real() + ahead,
    move(milliseconds) {
      if (!(milliseconds > 0) || !Number.isFinite(milliseconds)) {
        throw new RangeError(`The clock moves forward by some milliseconds, not by ${milliseconds}`);
      }
      ahead += milliseconds;
      for (const listener of listeners) listener();
    },
    onMove(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
