// Sets a reminder for whoever acts, in the chat and topic where they act: what was asked for, or why not.
import type { Problem } from '../../reminders/limits.ts';
import type { Rule } from '../../reminders/rule.ts';
import type { Assumed } from '../../reminders/when/when.ts';
import { StoreUnavailable } from '../../stores/errors.ts';
import type { Ctx } from '../context.ts';
import type { Dependencies } from '../index.ts';
import type { Post } from '../posting.ts';
import { actorOf } from './actor.ts';
import { confirmationPost } from './confirmation.ts';
import { problemInWords } from './problems.ts';
import type { Topical } from './topic.ts';
import type { ZoneHere } from './zone.ts';

export interface Wish extends Topical {
  readonly rule: Rule;
  readonly note?: string | undefined;
  /** What the sentence left out. */
  readonly assumed?: readonly Assumed[] | undefined;
  /** It belongs to the group alone, whoever of its admins presses the button. */
  readonly isAnonymous?: boolean | undefined;
}

/** `refused`: in words; nothing was set then. `problem`: absent where the store could not be reached. */
export type Setting = { readonly set: Post } | { readonly refused: string; readonly problem?: Problem };

/** In the language that the context speaks. */
export async function setReminder(
  ctx: Ctx,
  deps: Dependencies,
  { topic, title, rule, note, assumed, isAnonymous = false }: Wish,
  { zone, isChosen }: ZoneHere,
): Promise<Setting> {
  const { chat, say, locale } = ctx;
  if (!chat || chat.type === 'channel') return { refused: say('remind-not-here') };
  const actor = await actorOf(ctx, deps);
  try {
    const outcome = await deps.reminders.create(actor, {
      chat: chat.id,
      ...threadOf(ctx),
      ...(actor.user !== undefined && !isAnonymous && { owner: actor.user }),
      ...{ locale, zone, topic, title, rule },
      ...(note !== undefined && { note }),
    });
    if (!outcome.ok) {
      const { problem } = outcome;
      return { refused: problemInWords(say, problem, chat.type !== 'private'), problem };
    }
    return { set: confirmationPost(deps, outcome.reminder, { isZoneChosen: isChosen, assumed }) };
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    return { refused: say('not-saved') };
  }
}

/** Only of a forum: elsewhere it numbers a chain of replies. */
function threadOf({ msg }: Ctx): { thread?: number } {
  return msg?.is_topic_message && msg.message_thread_id !== undefined
    ? { thread: msg.message_thread_id }
    : {};
}
