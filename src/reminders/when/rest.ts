// What is left of a sentence once its time is cut out: the topic or the note, in the user's own writing.

import { fold } from './fold.ts';

const asks =
  '/remind(?:@\\w+)?|please|pls|plz|hey|can you|could you|remind(?: me| us)?|reminder|set (?:a )?reminder|(?:notify|alert|ping)(?: me| us)?|tell me|let me know|пожалуйста|плиз|напомни(?:те|ть|шь)?(?: мне| нам)?|напоминай(?:те)?(?: мне| нам)?|напоминание|поставь(?:те)? напоминание|(?:сообщи|уведоми|предупреди)(?:те)?(?: мне| меня| нас)?|сообщай(?:те)?(?: мне)?|мне';
const joints =
  'about|regarding|re|concerning|that|to|of|on|for|and|про|об|обо|о|насчет|по поводу|касательно|что|чтобы|и|а';
const marks = '[\\s,;:.!?-]';

const leading = new RegExp(`^(?:${marks}+|(?:${asks}|${joints})(?![\\p{L}\\p{N}]))`, 'u');
const trailing = new RegExp(`(?:[\\s,;:-]+|(?<![\\p{L}\\p{N}])(?:${asks}|and|at|on|и))$`, 'u');

/** @param cuts what to leave out, in order, as places in `text` */
export function restOf(text: string, cuts: readonly { from: number; to: number }[]): string {
  let left = text;
  for (const { from, to } of cuts.toReversed()) left = `${left.slice(0, from)} ${left.slice(to)}`;
  left = left.replace(/\s+/g, ' ').trim();
  let small = fold(left);
  for (let match = leading.exec(small); match?.[0]; match = leading.exec(small)) {
    left = left.slice(match[0].length);
    small = small.slice(match[0].length);
  }
  for (let match = trailing.exec(small); match?.[0]; match = trailing.exec(small)) {
    left = left.slice(0, match.index);
    small = small.slice(0, match.index);
  }
  return left.replace(/ +(?=[,;:.!?](?:\s|$))/g, '');
}
