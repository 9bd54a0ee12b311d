// The world as the page shows it.

import type { Chat, Scene } from '../wire.ts';
import { botIn, isGroup, isPresent } from '../world/rooms.ts';
import type { Stage } from '../world/stage.ts';
import type { Room, World } from '../world/state.ts';

// Whoever scrolls further back than this is not trying a bot.
const MOST_MESSAGES = 200;

/** A private chat is seen from outside here: it is that of two. */
const titleOf = ({ people, bot }: World, { id }: Room): string =>
  `${people.get(id)?.user.first_name ?? ''} – ${bot.first_name}`;

function chatFrom(world: World, stage: Stage, room: Room): Chat {
  const people = [...room.memberships.values()]
    .filter((membership) => isPresent(membership) && !membership.user.is_bot)
    .map(({ user }) => user.id);
  const isPrivate = room.kind === 'private';
  return {
    id: room.id,
    kind: isPrivate ? 'private' : 'group',
    title: isPrivate ? titleOf(world, room) : room.title,
    people,
    hasBot: isPresent(botIn(world, room)),
    messages: stage.transcript(room.id).slice(-MOST_MESSAGES),
    commands: Object.fromEntries(people.map((user) => [user, stage.commandsFor(user, room.id)])),
    description: isPrivate ? stage.descriptionFor(room.id) : '',
  };
}

export function sceneOf(world: World, stage: Stage): Scene {
  const { bot } = world;
  return {
    bot: { id: bot.id, name: bot.first_name, username: bot.username },
    now: world.now(),
    people: [...world.people.values()].map(({ user, blocked }) => ({
      id: user.id,
      name: user.first_name,
      username: user.username,
      language: user.language_code,
      blocked,
    })),
    chats: [...world.rooms.values()]
      .filter((room) => room.kind === 'private' || isGroup(room))
      .map((room) => chatFrom(world, stage, room)),
  };
}
