// A sentence in, when to remind out. By a grammar of our own: a general reader of dates knows no recurrences and no zones,
// and takes "in 2012" for a date.

import type { Locale } from '../../i18n/translate.ts';
import { momentOf, wallAt } from '../wall.ts';
import { choose } from './choose.ts';
import { fold } from './fold.ts';
import type { Scene } from './piece.ts';
import type { WhenReading } from './reading.ts';
import { resolve } from './resolve.ts';
import { restOf } from './rest.ts';
import { scan } from './scan.ts';

export type { Assumed, Unclear, WhenReading } from './reading.ts';

export type Said = {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** IANA name, or an offset like `+03:00`. */
  readonly zone: string;
  /** Decides nothing but what "12/01" may mean; both languages are always read. */
  readonly locale: Locale;
};

/** Words of time that nothing understood: they are asked about, not passed over. */
const hint =
  /(?<![\p{L}\p{N}])(?:(?:every|each|кажд\p{L}{2,3}) (?:\p{L}+ ){0,2}(?:days?|weeks?|months?|years?|дн\p{L}{1,2}|день|недел\p{L}{1,2}|месяц\p{L}{0,2}|год\p{L}{0,2})|через \d\p{L}*|(?:in|after) \d+ ?(?:min|hour|day|week|month|year)\p{L}*|twice a|\d{1,2}:\d\d|someday|sometime|later|soon|потом|позже|попозже|скоро|когда-нибудь|как-нибудь)(?![\p{L}\p{N}])/u;

/** "Tomorrow at 25:99": an hour that there is not is neither guessed nor part of the topic. */
const oddClock =
  /(?<![\p{L}\p{N}])(?:24:(?!00)\d\d|(?:2[5-9]|[3-9]\d):\d\d|\d{1,2}:[6-9]\d)(?![\p{L}\p{N}])/u;

/** Texts longer than any message are not read to their end. */
const longest = 4096;

function sceneOf({ now, zone, locale }: Said): Scene {
  const wall = wallAt(now, zone);
  const latest = momentOf(wall.add({ years: 5 }), zone);
  return { now, zone, locale, wall, today: wall.toPlainDate(), latest };
}

/**
 * Never throws for a text, and never gives a moment that is not ahead.
 * @throws RangeError for an unknown zone
 */
export function readWhen(text: string, said: Said): WhenReading {
  const scene = sceneOf(said);
  const original = text.slice(0, longest);
  const folded = fold(original);
  const own = scan(folded, scene);
  const { chosen, why } = choose(folded, own, scene);
  const rest = restOf(original, chosen);
  if (why && why !== 'tooOften') return { is: 'unclear', why, rest };
  const pieces = chosen.map(({ piece }) => piece);
  const odd = oddClock.exec(original);
  if (pieces.length > 0 && odd) {
    const cut = { from: odd.index, to: odd.index + odd[0].length };
    return { is: 'unclear', why: 'notUnderstood', rest: restOf(original, [...chosen, cut]) };
  }
  if (pieces.length > 0) return { ...resolve(pieces, scene), rest };
  const vague = hint.exec(own.left);
  if (!vague) return { is: 'none', rest };
  const cut = { from: vague.index, to: vague.index + vague[0].length };
  return { is: 'unclear', why: 'notUnderstood', rest: restOf(original, [cut]) };
}
