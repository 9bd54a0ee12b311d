// Who is in a group and as what, and what the bot hears of changes.
import { memberOf } from './member-view.ts';
import { putMessage, seconds } from './messages.ts';
import { botIn, chatOf, isAdmin, isPresent, roomOf, userOf } from './rooms.ts';
import { announce } from './routing.ts';
import type { Membership, Room, Standing, World } from './state.ts';

export interface StandingChange {
  readonly room: number;
  readonly user: number;
  readonly standing: Standing;
  /** Who did it; the user themselves if left out. */
  readonly by?: number | undefined;
  readonly anonymous?: boolean | undefined;
}

function tellBot(world: World, room: Room, by: number, old: Membership, changed: Membership): void {
  const change = {
    chat: chatOf(world, room),
    from: userOf(world, by),
    date: seconds(world),
    old_chat_member: memberOf(old),
    new_chat_member: memberOf(changed),
  };
  if (changed.user.id === world.bot.id) world.updates.push({ my_chat_member: change });
  else if (isAdmin(botIn(world, room))) world.updates.push({ chat_member: change });
}

/** Changes what somebody, or the bot, is in a chat, with the updates and service messages that come with it. */
export function setStanding(world: World, change: StandingChange): void {
  const room = roomOf(world, change.room);
  if (change.standing === 'restricted' && room.kind !== 'supergroup') {
    throw new Error(`Nobody can be muted in a ${room.kind}, only in a supergroup`);
  }
  const user = userOf(world, change.user);
  const by = change.by ?? change.user;
  const old = room.memberships.get(user.id) ?? { user, standing: 'left', anonymous: false };
  const changed = { user, standing: change.standing, anonymous: change.anonymous ?? false };
  const isBot = user.id === world.bot.id;
  const wasIn = isPresent(old);
  const isIn = isPresent(changed);
  const speaksOfMembers = room.kind !== 'channel';

  // The farewell is the last thing a bot hears of a group, so it goes out before the bot is gone.
  if (wasIn && !isIn && speaksOfMembers && !isBot) announce(world, room, by, { left_chat_member: user });
  room.memberships.set(user.id, changed);
  tellBot(world, room, by, old, changed);
  if (wasIn && !isIn && speaksOfMembers && isBot) {
    putMessage(world, room, { from: userOf(world, by), left_chat_member: user });
  }
  if (!wasIn && isIn && speaksOfMembers) announce(world, room, by, { new_chat_members: [user] });
}
