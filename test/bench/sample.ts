// Which questions of the answer sets are put to everybody: those that stand on their own, a part of them, because plain
// Fuse.js needs more than a tenth of a second for each.

import { type Half, type Question, readQuestions } from '../questions/question-set.ts';

export type Sample = {
  /** Answered by facts, so that a search library can find them too. */
  readonly about: readonly Question[];
  readonly offTopic: readonly Question[];
};

const most: Readonly<Record<Half, { about: number; offTopic: number }>> = {
  tune: { about: 90, offTopic: 45 },
  held: { about: 180, offTopic: 90 },
};

function evenly<T>(list: readonly T[], count: number): readonly T[] {
  const step = Math.max(1, list.length / count);
  return Array.from({ length: Math.min(count, list.length) }, (_, i) => list[Math.floor(i * step)]).filter(
    (item) => item !== undefined,
  );
}

export function sampleOf(half: Half): Sample {
  const alone = readQuestions().filter((question) => question.half === half && !question.after);
  const about = alone.filter(({ kind, facts }) => facts && (kind === 'figures' || kind === 'facts'));
  const offTopic = alone.filter(({ kind }) => kind === 'outOfScope');
  return { about: evenly(about, most[half].about), offTopic: evenly(offTopic, most[half].offTopic) };
}
