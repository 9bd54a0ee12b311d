// Words by which people ask to be reminded, and whether a sentence does.

import { fold } from './fold.ts';

const polite = 'please|pls|plz|hey|can you|could you|пожалуйста|плиз';
const reminds =
  '/remind(?:@\\w+)?|remind(?: me| us)?|reminder|set (?:a )?reminder|напомни(?:те|ть|шь)?(?: мне| нам)?|напоминай(?:те)?(?: мне| нам)?|напоминание|поставь(?:те)? напоминание';
const notifies =
  '(?:notify|alert|ping)(?: me| us)?|(?:сообщи|уведоми|предупреди)(?:те)?(?: мне| меня| нас)?|сообщай(?:те)?(?: мне)?';
const tells = 'tell me|let me know';

export const asks = [polite, reminds, notifies, tells, 'мне'].join('|');
export const about = 'about|regarding|re|concerning|про|об|обо|о|насчет|по поводу|касательно';

const end = '(?![\\p{L}\\p{N}])';
const opening = (words: string): RegExp =>
  new RegExp(`^[\\s,;:.!?-]*(?:(?:${polite})${end}[\\s,;:.!?-]*)*(?:${words})${end}`, 'u');
const [toRemind, toNotify, toTell] = [opening(reminds), opening(notifies), opening(tells)];
const topical = new RegExp(`^[\\s,]*(?:${about}|of|to|that|чтобы|что)${end}`, 'u');

/**
 * - `reminder`: "remind me about the visit", which needs a time and may lack it
 * - `perhaps`: "remind me, what was the trade?": one only if it says when
 * - `news`: "tell me the trade of each year": one only if it waits for a change
 */
export function requestIn(text: string): 'reminder' | 'perhaps' | 'news' | undefined {
  const folded = fold(text);
  const [found] = toRemind.exec(folded) ?? [];
  if (found !== undefined) return topical.test(folded.slice(found.length)) ? 'reminder' : 'perhaps';
  if (toNotify.test(folded)) return 'perhaps';
  return toTell.test(folded) ? 'news' : undefined;
}
