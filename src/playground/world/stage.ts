// What people can do in this Telegram. Plain data in, plain data out: a test calls these functions, a chat page can
// call them over HTTP.
import type { BotCommand, Message } from '@grammyjs/types';
import type { WorldEvent } from './events.ts';
import * as groups from './groups.ts';
import * as inline from './inline.ts';
import * as members from './members.ts';
import * as people from './people.ts';
import * as presses from './presses.ts';
import { commandsShownTo } from './profile.ts';
import { roomOf } from './rooms.ts';
import * as speech from './speech.ts';
import type { Room, World } from './state.ts';

type Act<F> = F extends (world: World, ...rest: infer R) => infer T ? (...rest: R) => T : never;

const acts = {
  addUser: people.addUser,
  addPrivateChat: people.addPrivateChat,
  setBlocked: people.setBlocked,
  deactivate: people.deactivate,
  foundGroup: groups.foundGroup,
  rename: groups.rename,
  openTopic: groups.openTopic,
  setTopicClosed: groups.setTopicClosed,
  deleteTopic: groups.deleteTopic,
  upgrade: groups.upgrade,
  setStanding: members.setStanding,
  say: speech.say,
  correct: speech.correct,
  takeBack: speech.takeBack,
  press: presses.press,
  ask: inline.ask,
  choose: inline.choose,
};

type Acts = { readonly [K in keyof typeof acts]: Act<(typeof acts)[K]> };

/** The world as its inhabitants have it: they act, they look, they watch. */
export interface Stage extends Acts {
  room(id: number): Readonly<Room>;
  /** A chat's messages as they stand, oldest first. */
  transcript(room: number): readonly Message[];
  /** The ephemeral messages that a user sees in a chat beside those of `transcript`, oldest first. */
  asides(room: number, user: number): readonly Message[];
  /** The commands the client offers a user in a chat. */
  commandsFor(user: number, room: number): readonly BotCommand[];
  /** What the client shows before the first message: the description in the user's language. */
  descriptionFor(user: number): string;
  watch(watcher: (event: WorldEvent) => void): () => void;
}

export function stageOf(world: World): Stage {
  const bound = Object.fromEntries(
    Object.entries(acts).map(([name, act]) => [
      name,
      (act as (...all: unknown[]) => unknown).bind(undefined, world),
    ]),
  ) as unknown as Acts;
  return {
    ...bound,
    room: (id) => roomOf(world, id),
    transcript: (id) => [...roomOf(world, id).messages.values()],
    asides: (id, user) =>
      [...roomOf(world, id).asides.values()].filter(({ receiver_user }) => receiver_user?.id === user),
    commandsFor: (user, room) => commandsShownTo(world, user, roomOf(world, room)),
    descriptionFor: (user) => {
      const language = (people.personOf(world, user).user.language_code ?? '').slice(0, 2);
      const { descriptions } = world.profile;
      return descriptions.get(language) ?? descriptions.get('') ?? '';
    },
    watch: (watcher) => world.events.watch(watcher),
  };
}
