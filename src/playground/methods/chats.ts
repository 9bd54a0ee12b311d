// getChat, the members of a chat, leaveChat.
import type { ChatFullInfo } from '@grammyjs/types';
import { badRequest, NotPlayed } from '../refusal.ts';
import { chatId, flag, integer } from '../shape/check.ts';
import { botLeaves } from '../world/groups.ts';
import { adminOf, memberOf } from '../world/member-view.ts';
import { chatOf, isPresent } from '../world/rooms.ts';
import { findRoom, ownRoom, readableRoom } from './chat-access.ts';
import type { Method } from './method.ts';

const acceptedGifts = {
  unlimited_gifts: false,
  limited_gifts: false,
  unique_gifts: false,
  premium_subscription: false,
  gifts_from_channels: false,
};

export const getChat: Method<'getChat'> = {
  parameters: { chat_id: chatId },
  run({ world }, given) {
    const room = readableRoom(world, given.chat_id);
    const person = world.people.get(room.id);
    if (room.kind === 'private' && person?.opened === false) throw badRequest('Chat not found');
    const more = { accent_color_id: 0, max_reaction_count: 11, accepted_gift_types: acceptedGifts };
    const info: ChatFullInfo = { ...chatOf(world, room), ...more };
    return info;
  },
};

export const getChatMember: Method<'getChatMember'> = {
  parameters: { chat_id: chatId, user_id: integer },
  run({ world }, given) {
    const room = readableRoom(world, given.chat_id);
    const id = given.user_id;
    if (id === undefined) throw badRequest('invalid user_id specified');
    const membership = room.memberships.get(id);
    if (membership !== undefined) return memberOf(membership);
    const user = world.people.get(id)?.user;
    if (user === undefined || room.kind === 'private') throw badRequest('User not found');
    return { status: 'left', user };
  },
};

export const getChatAdministrators: Method<'getChatAdministrators'> = {
  parameters: { chat_id: chatId, return_bots: flag },
  run({ world }, given) {
    const room = readableRoom(world, given.chat_id);
    if (room.kind === 'private') throw badRequest('there are no administrators in the private chat');
    return [...room.memberships.values()].flatMap((membership) => adminOf(membership) ?? []);
  },
};

export const getChatMemberCount: Method<'getChatMemberCount'> = {
  parameters: { chat_id: chatId },
  run({ world }, given) {
    const room = readableRoom(world, given.chat_id);
    return [...room.memberships.values()].filter(isPresent).length;
  },
};

export const leaveChat: Method<'leaveChat'> = {
  parameters: { chat_id: chatId },
  run({ world }, given) {
    if (findRoom(world, given.chat_id).kind === 'private') throw new NotPlayed('leaving a private chat');
    botLeaves(world, ownRoom(world, given.chat_id));
    return true;
  },
};
