// Regions that each have a time or a measure of their own: "Omsk in 2012 and Tomsk in 2022".

import type { Asked } from './asked.ts';
import type { Link } from './lexicon.ts';
import type { PeriodReader } from './period.ts';
import type { Measure } from './question.ts';
import type { Word } from './text.ts';

/** A region named by the words `from` up to, not including, `to`. */
export type Naming = { readonly region: string; readonly from: number; readonly to: number };

/** The time of each region; undefined unless every one has exactly one year, behind it or before it. */
export function timesOf(
  words: readonly Word[],
  namings: readonly Naming[],
  periods: PeriodReader,
): ReadonlyMap<string, Asked> | undefined {
  if (namings.length < 2 || new Set(namings.map(({ region }) => region)).size < namings.length)
    return undefined;
  const behind = namings.map(({ from }, i) => words.slice(from, namings[i + 1]?.from));
  const before = namings.map(({ to }, i) => words.slice(namings[i - 1]?.to ?? 0, to));
  for (const parts of [behind, before]) {
    const times = parts.map((part) => periods.read(part).asked);
    const pairs = namings.flatMap(({ region }, i): [string, Asked][] => {
      const asked = times[i];
      return asked?.years.length === 1 ? [[region, asked]] : [];
    });
    if (pairs.length === namings.length) return new Map(pairs);
  }
  return undefined;
}

const nouns: readonly (readonly [string, Measure])[] = [
  ['exports', 'exports'],
  ['imports', 'imports'],
  ['trade', 'turnover'],
];

/** The measure of each region, from the noun before it; undefined unless each has one and they differ. */
export function measuresOf(
  links: readonly Link[],
  namings: readonly Naming[],
): ReadonlyMap<string, Measure> | undefined {
  if (namings.length < 2) return undefined;
  const pairs = namings.flatMap(({ region, to }, i): [string, Measure][] => {
    const since = namings[i - 1]?.to ?? 0;
    const cues = links
      .filter((link) => link.from >= since && link.to <= to)
      .flatMap(({ concepts }) => concepts.flatMap(({ kind, id }) => (kind === 'cue' ? [id] : [])));
    const named = nouns.filter(([cue]) => cues.includes(cue));
    const [only, ...others] = named;
    return only && others.length === 0 ? [[region, only[1]]] : [];
  });
  const isEach = new Set(pairs.map(([region]) => region)).size === namings.length;
  return isEach && new Set(pairs.map(([, measure]) => measure)).size > 1 ? new Map(pairs) : undefined;
}
