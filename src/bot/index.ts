// The bot: what it asks of the world, and in which order an update goes through it. Opens nothing by itself.

import type { ApiClientOptions } from 'grammy';
import { Bot } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import type { Catalog } from '../catalog/catalog.ts';
import type { Engine } from '../engine/engine.ts';
import type { Locale, Translate } from '../i18n/translate.ts';
import type { Log } from '../log.ts';
import type { ThumbnailKind } from '../pictures/thumbnail.ts';
import type { ReminderService } from '../reminders/service.ts';
import type { Metrics } from '../server/metrics.ts';
import type { Stores } from '../stores/ports.ts';
import { asides } from './asides.ts';
import { boundary } from './boundary.ts';
import { bystander } from './bystander.ts';
import type { Ctx } from './context.ts';
import type { Talk } from './dialogue.ts';
import { ask } from './features/ask.ts';
import { chart } from './features/chart.ts';
import { edited } from './features/edited.ts';
import { forget } from './features/forget.ts';
import { guest } from './features/guest.ts';
import { help } from './features/help.ts';
import { inline } from './features/inline.ts';
import { language } from './features/language.ts';
import { membership } from './features/membership.ts';
import { privacy } from './features/privacy.ts';
import { regions } from './features/regions.ts';
import { remind } from './features/remind.ts';
import { remindOfAnswer } from './features/remind-of-answer.ts';
import { reminded } from './features/reminded.ts';
import { reminders } from './features/reminders.ts';
import { sectors } from './features/sectors.ts';
import { shared } from './features/shared.ts';
import { sources } from './features/sources.ts';
import { start } from './features/start.ts';
import { timezone } from './features/timezone.ts';
import { trade } from './features/trade.ts';
import { underAnswers } from './features/under-answers.ts';
import { unhandled } from './features/unhandled.ts';
import { following } from './moving.ts';
import { once } from './once.ts';
import { inOrder } from './order.ts';
import { presses } from './presses.ts';
import { createReach, type Persistence } from './reach.ts';
import { dialogRoom } from './reminding/dialog-room.ts';
import { speech } from './speech.ts';
import { counted } from './updates.ts';

/** Everything the bot may ask of the world. */
export interface Dependencies {
  readonly token: string;
  /** Without a slash at the end. */
  readonly apiRoot: string;
  /** Absent: the bot asks Telegram who it is. */
  readonly botInfo?: UserFromGetMe | undefined;
  readonly catalog: Catalog;
  readonly engine: Engine;
  readonly translate: Translate;
  readonly defaultLocale: Locale;
  readonly stores: Stores<Talk>;
  /** What people do with reminders. How they are delivered is handed to the service itself, see reminding/deliver.ts. */
  readonly reminders: Omit<ReminderService, 'start' | 'stop' | 'pending'>;
  readonly log: Log;
  readonly metrics: Pick<Metrics, 'answered' | 'updateArrived'>;
  /** Milliseconds since 1970, with fractions: how long an answer took is counted in it. */
  readonly now: () => number;
  /** Whether this Telegram has ephemeral messages (Bot API 10.3); whether it allows them in a chat, it says itself. */
  readonly ephemeral?: boolean | undefined;
  readonly persistence?: Partial<Persistence> | undefined;
  /** The public address of a small picture, for Telegram to fetch. Absent: the bot has no address, and shows none. */
  readonly thumbnails?: ((kind: ThumbnailKind) => string) | undefined;
}

export function createBot(deps: Dependencies): Bot<Ctx> {
  // grammY's types know only node-fetch. It calls what we give it as described in outgoing.ts.
  const fetch = createReach(deps.persistence) as unknown as NonNullable<ApiClientOptions['fetch']>;
  const bot = new Bot<Ctx>(deps.token, {
    client: { apiRoot: deps.apiRoot, fetch },
    ...(deps.botInfo && { botInfo: deps.botInfo }),
  });
  bot.api.config.use(following(deps));
  bot.use(
    boundary(deps),
    asides(deps),
    counted(deps),
    bystander(),
    inOrder(),
    once(deps),
    speech(deps),
    presses(deps),
    // In other people's chats, and coming into them.
    guest(deps),
    inline(deps),
    shared(deps),
    membership(deps),
    // Whoever is being asked something answers that; a command leaves it.
    dialogRoom(deps),
    // Commands and their menus.
    start(deps),
    help(),
    trade(deps),
    regions(deps),
    sectors(deps),
    sources(deps),
    reminders(deps),
    timezone(deps),
    language(deps),
    privacy(),
    forget(deps),
    // Reminders.
    reminded(deps),
    remindOfAnswer(deps),
    remind(deps),
    // Questions, and what can be done with their answers.
    underAnswers(deps),
    chart(deps),
    edited(deps),
    ask(deps),
    unhandled(),
  );
  // The boundary handles everything; this is for a mistake in the boundary.
  bot.catch((err) => deps.log.error({ err }, 'an error got past the boundary'));
  return bot;
}
