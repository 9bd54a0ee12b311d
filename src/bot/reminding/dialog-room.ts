// Keeps the dialog about reminders between two messages, by @grammyjs/conversations. All that a step does is done outside of
// the replayed function, with the bot's own context: the plugin's has neither our language nor our way to Telegram.
import {
  type Conversation,
  type ConversationData,
  type ConversationFlavor,
  conversations,
  createConversation,
} from '@grammyjs/conversations';
import { Composer, type Context, type MiddlewareFn } from 'grammy';
import { StoreUnavailable } from '../../stores/errors.ts';
import type { Ctx, Room } from '../context.ts';
import type { Dependencies } from '../index.ts';
import { post } from '../posting.ts';
import { sayBelow } from './below.ts';
import { dialogPlace, isCommand, mayConverse } from './dialog-place.ts';
import { isOfDialog } from './dialog-presses.ts';
import { DIALOG, DIALOG_VERSION, type Outcome, type Progress } from './dialog-progress.ts';
import { takeStep } from './dialog-steps.ts';

type Outer = ConversationFlavor<Ctx>;
/** As the plugin writes it; it does not name the type. */
type Kept = { version: [0, string | number]; state: ConversationData };

export function dialogRoom(deps: Dependencies): Room {
  const room = new Composer<Ctx>();
  const failures = new WeakMap<Ctx, { readonly error: unknown }>();
  const further = new WeakMap<Ctx, Progress>();

  /** A step that failed leaves the dialog as it was; the error goes the way of all errors, outside. */
  async function tryStep(ctx: Ctx, progress: Progress): Promise<Outcome> {
    try {
      const outcome = await takeStep(ctx, deps, progress);
      if (outcome.is === 'goes') further.set(ctx, outcome.progress);
      return outcome;
    } catch (error) {
      failures.set(ctx, { error });
      return { is: 'stays' };
    }
  }

  /** One step. The next one begins anew with what is known by then, so that what is kept never grows. */
  async function step(conversation: Conversation<Outer, Context>, _: Context, progress: Progress) {
    await conversation.wait();
    const outcome = await conversation.external((ctx) => tryStep(ctx, progress));
    if (outcome.is === 'passes') await conversation.skip({ next: true });
    if (outcome.is === 'stays') await conversation.skip({ next: false });
    if (outcome.is === 'leaves') await conversation.halt({ next: true });
  }

  const conversing: MiddlewareFn<Outer>[] = [
    conversations<Ctx, Context>({
      storage: { type: 'context', version: DIALOG_VERSION, adapter: kept(deps) },
    }),
    async (ctx, next) => {
      await next();
      const progress = further.get(ctx);
      if (progress) await ctx.conversation.enter(DIALOG, progress);
      const failure = failures.get(ctx);
      if (failure) throw failure.error;
    },
    // An active conversation takes everything that comes; a command means that one has something else in mind.
    async (ctx, next) => {
      if (isCommand(ctx) && ctx.conversation.active(DIALOG) > 0) {
        await ctx.conversation.exitAll();
        if (ctx.hasCommand('cancel')) return sayBelow(ctx, ctx.say('dialog-left'), 'nothing');
      }
      await next();
    },
    createConversation<Ctx, Context>(step, { id: DIALOG }),
    (ctx, next) => (isOfDialog(ctx.press) ? expired(ctx) : next()),
  ];
  room.filter(mayConverse).use(...(conversing as unknown as MiddlewareFn<Ctx>[]));
  return room;
}

/** The dialog to which the button belongs is over; or in a group it is somebody else's. */
async function expired(ctx: Ctx): Promise<void> {
  const isPrivate = ctx.chat?.type === 'private';
  if (ctx.outage) ctx.notice = ctx.say('not-saved');
  else ctx.notice = isPrivate ? ctx.say('dialog-old-button') : ctx.say('dialog-not-yours');
}

/** Without the store a dialog counts as expired, and one that can't be kept is said not to be. */
function kept({ stores }: Dependencies) {
  return {
    async read(ctx: Ctx): Promise<Kept | undefined> {
      const place = ctx.outage ? undefined : dialogPlace(ctx);
      const state = place && (await stores.conversations.read(place).catch(outage(ctx)));
      return state && Array.isArray(state.version) ? (state as unknown as Kept) : undefined;
    },
    async write(ctx: Ctx, state: Kept): Promise<void> {
      const place = dialogPlace(ctx);
      if (!place) return;
      try {
        await stores.conversations.write(place, state);
      } catch (error) {
        unlessDown(error);
        await post(ctx, { text: ctx.say('not-saved') });
      }
    },
    async delete(ctx: Ctx): Promise<void> {
      const place = dialogPlace(ctx);
      if (place) await stores.conversations.delete(place).catch(unlessDown);
    },
  };
}

const outage = (ctx: Ctx) => (error: unknown) => {
  ctx.outage = true;
  return unlessDown(error);
};

function unlessDown(error: unknown): undefined {
  if (!(error instanceof StoreUnavailable)) throw error;
}
