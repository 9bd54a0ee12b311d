// Who acts on reminders here: in private the user, in a group one of its admins or nobody who may change anything.
import { GrammyError } from 'grammy';
import type { Actor } from '../../reminders/actor.ts';
import type { Ctx } from '../context.ts';
import type { Dependencies } from '../index.ts';

type Asked = { readonly isAdmin: boolean; readonly at: number };

// Whoever taps through a list asks ten times in a minute; a demoted admin is one for no longer than that.
const TRUSTED_MS = 60_000;
const MOST_KEPT = 1_000;

const known = new WeakMap<Dependencies, Map<string, Asked>>();

/**
 * `adminOf` is there only for admins; without it nothing of a group may be changed. An anonymous admin has no `user`:
 * their account belongs to everybody of that sort and may own nothing.
 */
export async function actorOf(ctx: Ctx, deps: Dependencies): Promise<Actor> {
  const { chat, from, msg } = ctx;
  if (!chat) return {};
  if (chat.type === 'private') return { user: from?.id ?? chat.id };
  const isTyped = ctx.callbackQuery === undefined;
  if (isTyped && msg?.sender_chat !== undefined)
    return msg.sender_chat.id === chat.id ? { adminOf: chat.id } : {};
  if (!from || from.is_bot) return {};
  return (await isAdmin(ctx, deps, chat.id, from.id))
    ? { user: from.id, adminOf: chat.id }
    : { user: from.id };
}

/** Whether they may set one here at all. */
export const maySet = async (ctx: Ctx, deps: Dependencies): Promise<boolean> =>
  ctx.chat?.type === 'private' || (await actorOf(ctx, deps)).adminOf !== undefined;

async function isAdmin(ctx: Ctx, deps: Dependencies, chat: number, user: number): Promise<boolean> {
  const cache = known.get(deps) ?? new Map<string, Asked>();
  known.set(deps, cache);
  const key = `${chat}:${user}`;
  const kept = cache.get(key);
  const now = deps.now();
  if (kept && now - kept.at < TRUSTED_MS && now >= kept.at) return kept.isAdmin;
  const status = await statusOf(ctx, chat, user);
  const asked = { isAdmin: status === 'creator' || status === 'administrator', at: now };
  // Only a yes is kept: whoever has just been made an admin tries again at once.
  if (asked.isAdmin) {
    if (cache.size >= MOST_KEPT) cache.clear();
    cache.set(key, asked);
  } else cache.delete(key);
  return asked.isAdmin;
}

/** Undefined where Telegram does not tell: in groups that hide their members it may show none but admins. */
async function statusOf({ api }: Ctx, chat: number, user: number): Promise<string | undefined> {
  try {
    return (await api.getChatMember(chat, user)).status;
  } catch (error) {
    if (error instanceof GrammyError && error.error_code === 400) return undefined;
    throw error;
  }
}
