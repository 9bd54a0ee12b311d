// All pieces of time in a sentence, in their order; none overlaps another.

import { boundReaders } from './bounds.ts';
import { changeReaders } from './changes.ts';
import { clockReaders } from './clocks.ts';
import { dateReaders, topicReaders } from './dates.ts';
import { dayReaders, nthReaders } from './days.ts';
import { everyReaders } from './every.ts';
import { taken } from './fold.ts';
import { monthlyReaders } from './monthly.ts';
import { periodReaders } from './periods.ts';
import type { Found, Reader, Scene } from './piece.ts';
import { agoReaders, elsewhereReaders, spanReaders } from './spans.ts';
import { weeklyReaders } from './weekly.ts';

/** What comes first wins: "every Monday" before "Monday", "until June 1" before "June 1", "June 1" before "1". */
const readers: readonly Reader[] = [
  ...changeReaders,
  ...monthlyReaders,
  ...weeklyReaders,
  ...everyReaders,
  ...elsewhereReaders,
  ...boundReaders,
  ...agoReaders,
  ...spanReaders,
  ...dateReaders,
  ...nthReaders,
  ...periodReaders,
  ...dayReaders,
  ...clockReaders,
  ...topicReaders,
];

export type Scanned = {
  readonly found: readonly Found[];
  /** The text with `taken` in place of what was found. */
  readonly left: string;
};

/** @param text as `fold` leaves it */
export function scan(text: string, scene: Scene): Scanned {
  const found: Found[] = [];
  let left = text;
  for (const { pattern, read } of readers) {
    // Not matchAll: it builds each pattern anew.
    pattern.lastIndex = 0;
    const whole = left;
    for (let match = pattern.exec(whole); match; match = pattern.exec(whole)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (to === from) pattern.lastIndex++;
      const piece = to > from ? read(match.groups ?? {}, scene) : undefined;
      if (!piece) continue;
      found.push({ piece, from, to });
      left = left.slice(0, from) + taken.repeat(to - from) + left.slice(to);
    }
  }
  return { found: found.sort((a, b) => a.from - b.from), left };
}
