// Which of the pieces found in a sentence say when to remind, and which belong to the topic.

import {
  type Cluster,
  clustersOf,
  completeEachOther,
  hasAnchor,
  isAnchor,
  isBehind,
  isPast,
  weakness,
  withoutStrayBounds,
} from './clusters.ts';
import { monthName } from './names.ts';
import type { Found, Odd, Piece, Scene } from './piece.ts';
import { restOf } from './rest.ts';
import type { Scanned } from './scan.ts';

/** `why`: the pieces chosen cannot be relied upon. */
export type Choice = { readonly chosen: readonly Found[]; readonly why?: Odd['why'] };

// After it the topic begins.
const marker =
  /(?<![\p{L}\p{N}])(?:about|regarding|concerning|re:|that|про|об?|обо|насчет|по поводу|касательно|что|чтобы|(?<=remind me |remind us )to)(?![\p{L}\p{N}])|:(?=\s)/u;

const every = '(?<![\\p{L}\\p{N}])(?:every|each|evry|кажд\\p{L}{2,3})';
// Something that changes what the pieces say, and that was not read.
const before = new RegExp(
  `(?:${every}|(?<![\\p{L}\\p{N}])(?:(?:except|not|until|till|before|after|of|(?:end|start|beginning|middle)(?: of)?)(?: the)?|числ\\p{L}{1,3}|кроме|не|до|после|перед|конц[еау]|начал[еау]|середин[еы]))\\s*$`,
  'u',
);
const everySomething = new RegExp(`${every} \\p{L}+\\.?\\s*$`, 'u');
const after =
  /^[\s,]*(?:except|кроме|but not|but|за исключением|until|till|up to|до|through)(?![\p{L}\p{N}])/u;
const aMonth = new RegExp(`(?<![\\p{L}\\p{N}])${monthName}(?![\\p{L}\\p{N}])`, 'u');
/** "Visit of 17 June 2013". */
const ofTopic = /(?<![\p{L}\p{N}])(?:of|from|since|for|от|за|с|со)\s*$/u;

const isFirst = (text: string, from: number): boolean => restOf(text.slice(0, from), []) === '';
const isLast = (text: string, to: number): boolean => restOf(text.slice(to), []) === '';
const isAtEdge = (text: string, { from, to }: Cluster): boolean => isFirst(text, from) || isLast(text, to);

/** "Tomorrow, forum of 12 October 2019": what is behind is the topic's, if anything is ahead. */
function withoutPast(found: readonly Found[], scene: Scene): readonly Found[] {
  const ahead = found.filter((each) => !isPast(each, scene));
  return ahead.some(isAnchor) ? ahead : found;
}

/** "Next year's plans on Monday": what may be the topic gives way, or must stand where a time is said. */
function preferred(text: string, clusters: readonly Cluster[]): readonly Cluster[] {
  const strong = clusters.filter(({ found }) => found.some((each) => isAnchor(each) && !weakness(each)));
  if (strong.length > 0) return strong;
  return clusters.filter((cluster) => {
    const mustBegin = cluster.found.some((each) => weakness(each) === 'start');
    return mustBegin ? isFirst(text, cluster.from) : isAtEdge(text, cluster);
  });
}

/** From clusters of one stretch of the sentence. */
function among(text: string, clusters: readonly Cluster[]): Choice {
  let anchored = preferred(text, clusters.filter(hasAnchor));
  const [first, second] = anchored;
  if (first && second && !(anchored.length === 2 && completeEachOther(first, second))) {
    const edge = anchored.filter((cluster) => isAtEdge(text, cluster));
    if (edge.length !== 1) return { chosen: anchored.flatMap(({ found }) => found), why: 'several' };
    anchored = edge;
  }
  const chosen = anchored.flatMap(({ found }) => found);
  // A time of day that stands apart completes the day, unless it is a mere number somewhere in the topic.
  const apart = clusters
    .filter((cluster) => !hasAnchor(cluster))
    .flatMap((cluster) =>
      cluster.found.filter(({ piece }) => piece.is === 'clock' && (!piece.bare || isAtEdge(text, cluster))),
    );
  if (chosen.every(({ piece }) => piece.is !== 'clock')) chosen.push(...apart);
  return { chosen: chosen.toSorted((a, b) => a.from - b.from) };
}

/** "Remind me on Friday about Tomsk at 18:00": what the beginning did not say may stand at the very end. */
function completedBy(last: Cluster, chosen: readonly Found[]): Found[] {
  const hasClock = chosen.some(({ piece }) => piece.is === 'clock');
  const hasDay = chosen.some(isAnchor);
  return last.found.filter((each) =>
    each.piece.is === 'clock' ? !hasClock : isAnchor(each) && !hasDay && !weakness(each),
  );
}

function choice(text: string, { found, left }: Scanned, scene: Scene): Choice {
  const start = marker.exec(left)?.index ?? text.length;
  const useful = withoutPast(
    found.filter(({ piece }) => piece.is !== 'topic'),
    scene,
  );
  const clusters = withoutStrayBounds(clustersOf(text, useful), (to) => isFirst(text, to)).filter(
    (cluster) => !(isBehind(cluster, scene) && ofTopic.test(left.slice(0, cluster.from))),
  );
  const said = clusters.filter(({ from }) => from < start);
  const later = clusters.filter(({ from }) => from >= start);
  if (said.length === 0) return among(text, later);
  const choice = among(text.slice(0, start), said);
  const last = later.at(-1);
  if (choice.why || !last || !isLast(text, last.to)) return choice;
  return { chosen: [...choice.chosen, ...completedBy(last, choice.chosen)] };
}

/** What could be the end of a recurrence that was not understood: an hour, a weekday. */
const isOpen = (piece: Piece): boolean =>
  piece.is === 'clock' || (piece.is === 'day' && piece.weekday !== undefined);

/** @param text as `fold` leaves it */
export function choose(text: string, scanned: Scanned, scene: Scene): Choice {
  const { chosen, why } = choice(text, scanned, scene);
  const last = chosen.at(-1);
  if (why || !last) return { chosen, ...(why && { why }) };
  const { left } = scanned;
  // "December fifteen at 10": an hour is no answer where a day was said.
  const start = marker.exec(left)?.index ?? left.length;
  const isDayMissed = chosen.every(({ piece }) => piece.is === 'clock') && aMonth.test(left.slice(0, start));
  const isMissed =
    isDayMissed ||
    chosen.some(({ piece, from }) => {
      const head = left.slice(0, from);
      return before.test(head) || (isOpen(piece) && everySomething.test(head));
    }) ||
    (chosen.some(({ piece }) => piece.is === 'repeat') && after.test(left.slice(last.to)));
  return isMissed ? { chosen, why: 'notUnderstood' } : { chosen };
}
