// What a reminder is: the record that is the truth about it. Alarms carry only its id.
import { z } from 'zod';
import { rule } from './rule.ts';

/** What it is about: a query as `encodeQuery` writes it, or a question in the user's words (at most 300 characters). */
const topic = z.union([z.object({ query: z.string().max(64) }), z.object({ question: z.string().max(300) })]);

export const reminder = z.object({
  v: z.literal(1),
  /** Short, random, `A-Za-z0-9` only: it stands in button data. */
  id: z.string().regex(/^[A-Za-z0-9]{8,12}$/),
  /** Who set it. Absent: an anonymous admin did; then it belongs to the group alone. */
  owner: z.int().optional(),
  /** Where it is delivered. A private chat has the id of its user. `thread`: a topic of a forum. */
  chat: z.int(),
  thread: z.int().optional(),
  locale: z.enum(['en', 'ru']),
  /** IANA name, or `+03:00` where somebody chose an offset. The rule is read on its wall clock. */
  zone: z.string(),
  topic,
  /** The topic in a few words of `locale`, for lists and for the message's head. */
  title: z.string().max(200),
  note: z.string().max(500).optional(),
  rule,
  /**
   * - `active`: will be delivered
   * - `paused`: by its people, until they resume it
   * - `silent`: the chat cannot be written to (blocked, kicked); revives when it can
   * - `ended`: the last moment is behind it, or it failed for too long; kept for a while, so that "done" and "snooze" work
   */
  state: z.enum(['active', 'paused', 'silent', 'ended']),
  /** The next delivery, milliseconds since 1970: the earlier of the two below, or a later try. Absent: none is planned. */
  nextAt: z.int().optional(),
  /** The next moment of the rule; of a `change`, when the change that is waiting may be told. */
  seriesAt: z.int().optional(),
  /** A moment beside the rule, which it neither shifts nor replaces. */
  snoozedTo: z.int().optional(),
  /** Deliveries that failed one after the other, and when to try again. */
  failing: z.object({ since: z.int(), tries: z.int(), retryAt: z.int() }).optional(),
  /** The last delivery that succeeded. */
  deliveredAt: z.int().optional(),
  /** When it ended. */
  endedAt: z.int().optional(),
  /** The release of the data that was shown last: what changed since is told with the next delivery. */
  release: z.string().optional(),
  createdAt: z.int(),
});

export type Reminder = Readonly<z.infer<typeof reminder>>;
export type ReminderTopic = Reminder['topic'];
