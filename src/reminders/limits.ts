// How many reminders there may be, and how near and far their moments.
import type { Reminder } from './reminder.ts';
import { nextMoment } from './schedule.ts';

export const MOST_IN_PRIVATE = 50;
export const MOST_IN_GROUP = 20;
export const SOONEST_MS = 60_000;

const FURTHEST_YEARS = 5;

/** How many of them a chat may have that have not ended. Chat ids above zero are private chats. */
export const mostIn = (chat: number): number => (chat > 0 ? MOST_IN_PRIVATE : MOST_IN_GROUP);

/**
 * Why something cannot be done:
 * - `tooMany`: the chat has `most` already
 * - `past`: the moment, or the last one of a rule, is behind us
 * - `tooSoon`: less than a minute ahead, or apart; `tooFar`: more than five years ahead
 * - `notYours`: somebody else's; `unknown`: there is none with this id
 */
export type Problem =
  | { readonly kind: 'tooMany'; readonly most: number }
  | { readonly kind: 'past' | 'tooSoon' | 'tooFar' | 'notYours' | 'unknown' };

/** A problem with one moment at `at`. */
export function momentProblem(at: number, now: number): Problem | undefined {
  if (at <= now) return { kind: 'past' };
  if (at - now < SOONEST_MS) return { kind: 'tooSoon' };
  return at > furthest(now) ? { kind: 'tooFar' } : undefined;
}

/** A problem with the moments that a rule brings after `now`. Whether it may be read at all is the schema's business. */
export function ruleProblem(
  { rule, zone }: Pick<Reminder, 'rule' | 'zone'>,
  now: number,
): Problem | undefined {
  if (rule.kind === 'change') return undefined;
  if (rule.kind === 'once') return momentProblem(rule.at, now);
  const first = nextMoment(rule, zone, now);
  if (first === undefined) return { kind: 'past' };
  if (first > furthest(now)) return { kind: 'tooFar' };
  const second = nextMoment(rule, zone, first);
  return second !== undefined && second - first < SOONEST_MS ? { kind: 'tooSoon' } : undefined;
}

function furthest(now: number): number {
  const day = new Date(now);
  return day.setUTCFullYear(day.getUTCFullYear() + FURTHEST_YEARS);
}
