// What is left of a sentence once its time is cut out: the topic or the note, in the user's own writing.

import { fold } from './fold.ts';
import { about, asks } from './request.ts';

/** Only after something that was cut: «что посмотреть» is a topic. */
const joints = 'that|to|of|on|for|and|что|чтобы|и|а';
const marks = '[\\s,;:.!?-]';

const leading = (words: string): RegExp => new RegExp(`^(?:${marks}+|(?:${words})(?![\\p{L}\\p{N}]))`, 'u');
const atStart = leading(`${asks}|${about}`);
const afterCut = leading(`${asks}|${about}|${joints}`);
const trailing = new RegExp(`(?:[\\s,;:-]+|(?<![\\p{L}\\p{N}])(?:${asks}|and|at|on|и))$`, 'u');

/** @param cuts what to leave out, in order, as places in `text` */
export function restOf(text: string, cuts: readonly { from: number; to: number }[]): string {
  let left = text;
  for (const { from, to } of cuts.toReversed()) left = `${left.slice(0, from)} ${left.slice(to)}`;
  left = left.replace(/\s+/g, ' ').trim();
  let small = fold(left);
  let isCut = text.slice(0, cuts[0]?.from ?? text.length).trim() === '';
  for (
    let match = (isCut ? afterCut : atStart).exec(small);
    match;
    match = (isCut ? afterCut : atStart).exec(small)
  ) {
    isCut ||= /\p{L}/u.test(match[0]);
    left = left.slice(match[0].length);
    small = small.slice(match[0].length);
  }
  for (let match = trailing.exec(small); match; match = trailing.exec(small)) {
    left = left.slice(0, match.index);
    small = small.slice(0, match.index);
  }
  return left.replace(/ +(?=[,;:.!?](?:\s|$))/g, '');
}
