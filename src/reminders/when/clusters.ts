// Pieces that stand next to each other in a sentence, with nothing but small words between.

import { compareDays } from '../wall.ts';
import type { Found, Piece, Scene, Weak } from './piece.ts';

export type Cluster = { readonly found: readonly Found[]; readonly from: number; readonly to: number };

const glue = /^[\s,;.()-]*(?:(?:and|at|on|in|the|и|в|во|на|к|а)(?![\p{L}\p{N}])[\s,;.()-]*)*$/u;

export function clustersOf(text: string, found: readonly Found[]): Cluster[] {
  const clusters: Cluster[] = [];
  for (const each of found) {
    const last = clusters.at(-1);
    if (last && glue.test(text.slice(last.to, each.from)))
      clusters[clusters.length - 1] = { found: [...last.found, each], from: last.from, to: each.to };
    else clusters.push({ found: [each], from: each.from, to: each.to });
  }
  return clusters;
}

const isBound = (piece: Piece): boolean => piece.is === 'until' || piece.is === 'from';

/** Says a day or a series, not only an hour or an end. */
export const isAnchor = ({ piece }: Found): boolean => piece.is !== 'clock' && !isBound(piece);
export const weakness = ({ piece }: Found): Weak | undefined => ('weak' in piece ? piece.weak : undefined);
export const hasAnchor = ({ found }: Cluster): boolean => found.some(isAnchor);

export const isPast = ({ piece }: Found, { today }: Scene): boolean =>
  piece.is === 'day' && piece.days.every((day) => compareDays(day, today) < 0);
export const isBehind = ({ found }: Cluster, scene: Scene): boolean =>
  found.every((each) => isPast(each, scene));

/** Bounds only bound a series; elsewhere ("targets until 2030", and then "every month") they are the topic's. */
export function withoutStrayBounds(
  clusters: readonly Cluster[],
  isFirst: (from: number) => boolean,
): Cluster[] {
  return clusters.flatMap((cluster) => {
    const isSeries = cluster.found.some(({ piece }) => piece.is === 'repeat');
    const isAfterTopic = cluster.found[0]?.piece.is === 'until' && !isFirst(cluster.from);
    if (isSeries && !isAfterTopic) return [cluster];
    const found = cluster.found.filter(({ piece }) => !isBound(piece));
    const [first, last] = [found[0], found.at(-1)];
    return first && last ? [{ found, from: first.from, to: last.to }] : [];
  });
}

/** "Every month ... on the 25th": two that make one. */
export function completeEachOther(a: Cluster, b: Cluster): boolean {
  const pieces = [...a.found, ...b.found].filter(isAnchor).map(({ piece }) => piece);
  const isOpen = pieces.some(
    (piece) => piece.is === 'repeat' && !piece.recurrence.days && !piece.recurrence.monthDays,
  );
  const isNamed = pieces.some(
    (piece) => piece.is === 'day' && (piece.weekday ?? piece.monthDay) !== undefined,
  );
  return pieces.length === 2 && isOpen && isNamed;
}
