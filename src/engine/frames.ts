// What people say around a question: "I'm writing a paper, …", «…, а то в учебнике не нашёл». It is about them, not about us.

import { attributeCues } from './leans.ts';
import type { Lexicon } from './lexicon.ts';
import type { PeriodReader } from './period.ts';
import { type Word, wordsOf } from './text.ts';
import { frames as tuning } from './tuning.ts';

/** Words `from` up to, not including, `to` stand between punctuation. */
type Clause = { readonly from: number; readonly to: number; readonly asks: boolean };

const asking = [
  'who',
  'when',
  'where',
  'why',
  'what',
  'how-many',
  'how-much',
  'how-often',
  'share',
  'place',
  'target',
  'growth',
  'series',
  'ranking',
  'compare',
  'partner',
  'trade',
  'exports',
  'imports',
  'goods',
  'what-about-it',
  'said',
  'proposed',
  ...attributeCues,
];

/** A clause that names one of them is about us, not about the asker. */
const ofOurs = ['person', 'organisation'];

function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  for (const piece of text.split(/(?<=[.?!;:,…])\s+|\s+[—–-]\s+|\n+/)) {
    const from = clauses.at(-1)?.to ?? 0;
    const count = wordsOf(piece).length;
    if (count > 0) clauses.push({ from, to: from + count, asks: piece.trimEnd().endsWith('?') });
  }
  return clauses;
}

/**
 * Positions of the words that belong to the question itself. A clause is a frame if it speaks of the asker (the cue
 * `frame`), asks nothing and names no time, and if what is left is a question. Its region is kept where the question
 * names none or refers to it: "I work for Omsk: how does our trade look?", "… in that oblast".
 */
export function withoutFrames(
  text: string,
  words: readonly Word[],
  lexicon: Lexicon,
  periods: PeriodReader,
): readonly number[] {
  const all = words.map((_, at) => at);
  const clauses = clausesOf(text);
  if (clauses.length < 2 || clauses.at(-1)?.to !== words.length) return all;

  const linksOf = ({ from, to }: Pick<Clause, 'from' | 'to'>) => lexicon.link(words.slice(from, to));
  const cuesOf = (clause: Clause): Set<string> =>
    new Set(
      linksOf(clause).flatMap(({ concepts }) =>
        concepts.flatMap(({ kind, id }) => (kind === 'cue' ? [id] : [])),
      ),
    );
  const namesAny = (clause: Clause, kinds: readonly string[]): boolean =>
    linksOf(clause).some(({ concepts }) => concepts.some(({ kind }) => kinds.includes(kind)));
  const hasAny = (clause: Clause, cues: readonly string[]): boolean => {
    const own = cuesOf(clause);
    return cues.some((cue) => own.has(cue));
  };
  const isFrame = (clause: Clause): boolean =>
    !clause.asks &&
    hasAny(clause, ['frame']) &&
    !hasAny(clause, asking) &&
    !namesAny(clause, ofOurs) &&
    periods.read(words.slice(clause.from, clause.to)).asked === undefined;
  // «Привет, бот! На связи?» is one greeting, whatever its punctuation.
  const isQuestion = (clause: Clause): boolean =>
    hasAny(clause, asking) || (clause.asks && clause.to - clause.from >= tuning.leastQuestion);
  const frames = clauses.filter(isFrame);
  const rest = clauses.filter((clause) => !frames.includes(clause));
  if (frames.length === 0 || !rest.some(isQuestion)) return all;

  const keepsRegion =
    !rest.some((clause) => namesAny(clause, ['region'])) ||
    rest.some((clause) => hasAny(clause, ['we', 'there']));
  const regionsIn = (clause: Clause): number[] =>
    linksOf(clause)
      .filter(({ concepts }) => concepts.some(({ kind }) => kind === 'region'))
      .flatMap(({ from, to }) => all.slice(clause.from + from, clause.from + to));
  return clauses.flatMap((clause) => {
    if (!frames.includes(clause)) return all.slice(clause.from, clause.to);
    return keepsRegion ? regionsIn(clause) : [];
  });
}
