// What delivering is, for whoever does it: a function handed in.
import type { Change } from './news.ts';
import type { Reminder } from './reminder.ts';

export interface Occasion {
  /** Milliseconds since 1970. */
  readonly meantFor: number;
  /** Long after that: the bot was not running, or the chat could not be reached. */
  readonly late: boolean;
  /** Moments of the rule that have passed meanwhile and are not delivered; at most 100 are counted. */
  readonly skipped: number;
  /** What changed in the data on the topic since the last delivery. */
  readonly changes: readonly Change[];
}

/**
 * - `gone`: nothing can be sent into the chat any more (blocked, kicked, deactivated)
 * - `retryAfterS`: Telegram asks for so many seconds of silence; pass it on at once instead of waiting
 * - `migratedTo`: the group became this supergroup; the reminder is delivered there next
 */
export type Delivery =
  | 'sent'
  | 'gone'
  | 'failed'
  | { readonly retryAfterS: number }
  | { readonly migratedTo: number };

/** One message, so that the pace is kept. Rejecting counts as `failed`. */
export type Deliver = (reminder: Reminder, occasion: Occasion) => Promise<Delivery>;

/** Says, if it can, that a reminder was given up after days of failures. May reject. */
export type TellEnded = (reminder: Reminder) => Promise<void>;
