// Guest mode (Bot API 10.0): summoned by @username in a chat the bot has not joined, it answers once, by its query id.
import type { Message } from '@grammyjs/types';
import { hasSender } from './messages.ts';
import { botIn, isPresent } from './rooms.ts';
import type { Room, World } from './state.ts';
import { mentionsBot } from './visibility.ts';

/** Whether a message summons the bot as a guest: named, or answered, where it is no member. */
export function isGuestCall(world: World, room: Room, message: Message): boolean {
  if (!world.bot.supports_guest_queries || isPresent(botIn(world, room))) return false;
  if (room.kind === 'private' || room.kind === 'channel') return false;
  const answersGuest = message.reply_to_message?.guest_bot_caller_user !== undefined;
  return mentionsBot(world, message) || answersGuest;
}

/** Sends the guest_message update. */
export function askGuest(world: World, room: Room, message: Message): void {
  const asked = { ...message, guest_query_id: world.next.query() };
  if (!hasSender(asked)) return;
  world.guestQuestions.set(asked.guest_query_id, {
    id: asked.guest_query_id,
    room: room.id,
    message: message.message_id,
    caller: asked.from,
    answered: false,
  });
  world.updates.push({ guest_message: asked });
}
