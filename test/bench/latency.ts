// How long a question takes.

/** Milliseconds. */
export type Latency = { readonly p50: number; readonly p99: number; readonly asked: number };

export type Timed<T> = { readonly answer: (text: string) => Promise<T>; readonly latency: () => Latency };

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The same function with a stopwatch beside it. */
export function timed<T>(answer: (text: string) => T | Promise<T>): Timed<T> {
  const times: number[] = [];
  return {
    async answer(text) {
      const begun = performance.now();
      const result = await answer(text);
      times.push(performance.now() - begun);
      return result;
    },
    latency() {
      const sorted = [...times].sort((a, b) => a - b);
      return { p50: percentile(sorted, 0.5), p99: percentile(sorted, 0.99), asked: sorted.length };
    },
  };
}

/** Questions that a process which has run for a while has long answered: its code is compiled, the garbage of building swept up. */
export const warmUp = 60;

/**
 * Asks each question once, but none any more when `budget` milliseconds are used up. The first ones are asked before as
 * well, for at most as long, and not counted.
 */
export async function latencyWithin(
  budget: number,
  answer: (text: string) => unknown,
  texts: readonly string[],
): Promise<Latency> {
  const watch = timed(answer);
  const within = async (ask: (text: string) => unknown, some: readonly string[]): Promise<void> => {
    const begun = performance.now();
    for (const text of some) if (performance.now() - begun <= budget) await ask(text);
  };
  await within(answer, texts.slice(0, warmUp));
  await within(watch.answer, texts);
  return watch.latency();
}
