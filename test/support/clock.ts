/** A clock that only moves when told to, for everything that takes `now` as a dependency. */
export interface HandClock {
  /** Milliseconds since 1970. */
  now(): number;
  advance(milliseconds: number): void;
}

/** Starts at a moment given as ISO 8601. */
export function handClock(start: string): HandClock {
  let time = Date.parse(start);
  return {
    now: () => time,
    advance: (milliseconds) => {
      time += milliseconds;
    },
  };
}
