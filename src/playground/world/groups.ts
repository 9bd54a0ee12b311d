// Groups, supergroups and channels: founded, renamed, given topics, upgraded.
import { putMessage } from './messages.ts';
import { addRoom, botIn, botUser, isPresent, roomOf, userOf } from './rooms.ts';
import { announce, route } from './routing.ts';
import type { Room, Topic, World } from './state.ts';

export interface NewGroup {
  readonly kind: 'group' | 'supergroup' | 'channel';
  readonly title: string;
  /** Public chats have one; supergroups and channels only. */
  readonly username?: string;
  readonly forum?: boolean;
  readonly owner: number;
  readonly members?: readonly number[];
}

/** Founds a chat without the bot. */
export function foundGroup(world: World, group: NewGroup): Room {
  const id = group.kind === 'group' ? world.next.group() : world.next.supergroup();
  const room = addRoom(world, { ...group, id });
  room.memberships.set(group.owner, {
    user: userOf(world, group.owner),
    standing: 'creator',
    anonymous: false,
  });
  for (const member of group.members ?? []) {
    if (room.memberships.has(member)) continue;
    room.memberships.set(member, { user: userOf(world, member), standing: 'member', anonymous: false });
  }
  return room;
}

export function rename(world: World, room: number, by: number, title: string): void {
  const found = roomOf(world, room);
  found.title = title;
  announce(world, found, by, { new_chat_title: title });
}

/** Opens a topic in a forum. Its number is that of the message announcing it, as in Telegram. */
export function openTopic(world: World, roomId: number, by: number, name: string): Topic {
  const room = roomOf(world, roomId);
  if (!room.forum) throw new Error(`Chat ${roomId} is no forum`);
  const content = { from: userOf(world, by), forum_topic_created: { name, icon_color: 0x6fb9f0 as const } };
  const announced = putMessage(world, room, content);
  const message = { ...announced, message_thread_id: announced.message_id, is_topic_message: true };
  room.messages.set(message.message_id, message);
  const topic: Topic = { id: message.message_id, name, closed: false };
  room.topics.set(topic.id, topic);
  route(world, room, message);
  return topic;
}

export function setTopicClosed(world: World, roomId: number, topicId: number, by: number, closed: boolean) {
  const room = roomOf(world, roomId);
  const topic = room.topics.get(topicId);
  if (topic === undefined) throw new Error(`There is no topic ${topicId} in the chat ${roomId}`);
  topic.closed = closed;
  const place = { message_thread_id: topicId, is_topic_message: true };
  announce(world, room, by, {
    ...place,
    ...(closed ? { forum_topic_closed: {} } : { forum_topic_reopened: {} }),
  });
}

/** Deletes a topic with its messages. Telegram tells the bot nothing: it finds out when it writes there. */
export function deleteTopic(world: World, roomId: number, topicId: number): void {
  const room = roomOf(world, roomId);
  room.topics.delete(topicId);
  for (const message of room.messages.values()) {
    if (message.message_thread_id === topicId) room.messages.delete(message.message_id);
  }
}

/**
 * Turns a basic group into a supergroup: a new chat with a new number and the same people. The old one answers every
 * write with that number from now on.
 */
export function upgrade(world: World, roomId: number, by: number): Room {
  const old = roomOf(world, roomId);
  if (old.kind !== 'group') throw new Error(`Only a basic group can be upgraded, ${roomId} is a ${old.kind}`);
  const room = addRoom(world, { kind: 'supergroup', id: world.next.supergroup(), title: old.title });
  for (const [id, membership] of old.memberships) room.memberships.set(id, { ...membership });
  announce(world, old, by, { migrate_to_chat_id: room.id });
  old.migratedTo = room.id;
  const moved = putMessage(world, room, { from: userOf(world, by), migrate_from_chat_id: old.id });
  route(world, room, moved);
  return room;
}

/** The bot leaves by itself. */
export function botLeaves(world: World, room: Room): void {
  const bot = botIn(world, room);
  if (bot === undefined || !isPresent(bot)) return;
  bot.standing = 'left';
  putMessage(world, room, { from: botUser(world), left_chat_member: botUser(world) });
}
