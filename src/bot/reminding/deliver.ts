// Brings reminders to people: one message each, and what became of it.
import { Api, type ApiClientOptions, GrammyError } from 'grammy';
import type { InlineKeyboardMarkup } from 'grammy/types';
import type { Say } from '../../i18n/translate.ts';
import { typeset } from '../../i18n/typography.ts';
import type { Deliver, Delivery, TellEnded } from '../../reminders/delivery.ts';
import type { NewsDependencies } from '../../reminders/news.ts';
import type { Reminder } from '../../reminders/reminder.ts';
import type { Text } from '../cut.ts';
import type { Dependencies } from '../index.ts';
import { linked } from '../posting.ts';
import { createReach } from '../reach.ts';
import { troubleOf } from '../trouble.ts';
import { createBelongs } from './belongs.ts';
import { endedButtons, firingButtons } from './firing-buttons.ts';
import { firingMessage } from './firing-message.ts';

export type DeliveringDependencies = Pick<
  Dependencies,
  'token' | 'apiRoot' | 'catalog' | 'engine' | 'translate' | 'now' | 'log' | 'persistence'
>;

/** What the service of reminders is handed by the bot. */
export interface Delivering {
  readonly belongs: NewsDependencies['belongs'];
  readonly deliver: Deliver;
  readonly tellEnded: TellEnded;
}

/**
 * It has a way to Telegram of its own: a 429 is passed on at once, because it holds for all processes and not for this one
 * alone; and where a group has moved to, the service has to know.
 */
export function createDelivering(deps: DeliveringDependencies): Delivering {
  const { token, apiRoot, log, now } = deps;
  const fetch = createReach({ ...deps.persistence, longestRetryAfterS: 0 });
  const api = new Api(token, { apiRoot, fetch: fetch as unknown as NonNullable<ApiClientOptions['fetch']> });

  const sayFor =
    ({ locale }: Reminder): Say =>
    (key, variables) =>
      typeset(locale, deps.translate(locale, key, variables));

  const send = (
    { chat }: Reminder,
    text: Text,
    keyboard: InlineKeyboardMarkup | undefined,
    thread?: number,
  ) =>
    linked({ ...text, keyboard }, (words, other) =>
      api.sendMessage(chat, words, {
        ...other,
        ...(thread !== undefined && { message_thread_id: thread }),
      }),
    );

  return {
    belongs: createBelongs(deps),
    async deliver(reminder, occasion) {
      const message = firingMessage(deps, reminder, occasion, Math.floor(now()));
      const keyboard = firingButtons(sayFor(reminder), reminder);
      const outcome = await tried(() => send(reminder, message, keyboard, reminder.thread));
      if (outcome !== 'noThread') return outcome;
      log.info(
        { reminder: reminder.id },
        'the topic of a reminder is closed or gone; it goes to the general one',
      );
      const second = await tried(() => send(reminder, message, keyboard));
      return second === 'noThread' ? 'failed' : second;
    },
    async tellEnded(reminder) {
      const say = sayFor(reminder);
      const text = say('remind-given-up', { title: reminder.title });
      await send(reminder, { text }, endedButtons(say, reminder), reminder.thread);
    },
  };
}

const NO_THREAD = /message thread not found|TOPIC_CLOSED|TOPIC_DELETED/i;

async function tried(send: () => Promise<unknown>): Promise<Delivery | 'noThread'> {
  try {
    await send();
    return 'sent';
  } catch (error) {
    if (error instanceof GrammyError) {
      const { retry_after, migrate_to_chat_id } = error.parameters;
      if (error.error_code === 429) return { retryAfterS: retry_after ?? 1 };
      if (migrate_to_chat_id !== undefined) return { migratedTo: migrate_to_chat_id };
      if (NO_THREAD.test(error.description)) return 'noThread';
      if (troubleOf(error) === 'gone') return 'gone';
    }
    throw error;
  }
}
