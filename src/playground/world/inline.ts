// Inline mode: a user types @bot and a query in any chat, picks a result, and the message is theirs "via" the bot.
import type { ChosenInlineResult, InlineQueryResult, Message } from '@grammyjs/types';
import { DEFAULT_INLINE_CACHE_SECONDS, lifetimes, limits } from '../limits.ts';
import { contentOfResult } from './inline-content.ts';
import { putMessage, threadFor } from './messages.ts';
import { personOf } from './people.ts';
import { botUser, isPresent, roomOf } from './rooms.ts';
import { route } from './routing.ts';
import type { InlineAnswer, InlineQuestion, Room, World } from './state.ts';

export interface InlineAsk {
  readonly user: number;
  /** The chat it is typed in, which decides what the bot is told of its kind. */
  readonly room: number;
  readonly query: string;
  readonly offset?: string;
}

function chatType(user: number, room: Room) {
  if (room.kind === 'private') return room.id === user ? ('sender' as const) : ('private' as const);
  return room.kind === 'between' ? ('private' as const) : room.kind;
}

const cacheKey = (query: string, offset: string, user: number | 'all'): string =>
  JSON.stringify([query, offset, user]);

function fromCache(world: World, query: string, offset: string, user: number): InlineAnswer | undefined {
  for (const whose of [user, 'all'] as const) {
    const kept = world.cachedAnswers.get(cacheKey(query, offset, whose));
    if (kept !== undefined && kept.until > world.now()) return kept.answer;
  }
  return undefined;
}

/** Asks inline. The returned question has its answer at once if Telegram still keeps one, else an event brings it. */
export function ask(world: World, { user, room: roomId, query, offset = '' }: InlineAsk): InlineQuestion {
  if (!world.bot.supports_inline_queries) throw new Error('The bot has no inline mode');
  if (query.length > limits.inlineQuery) {
    throw new Error(`Telegram clients cut inline queries at ${limits.inlineQuery} characters`);
  }
  const room = roomOf(world, roomId);
  const from = personOf(world, user).user;
  const id = world.next.query();
  const answer = fromCache(world, query, offset, user);
  const question: InlineQuestion = { id, user, query, offset, at: world.now(), answer };
  world.questions.set(id, question);
  if (answer === undefined) {
    world.updates.push({ inline_query: { id, from, query, offset, chat_type: chatType(user, room) } });
  }
  return question;
}

export interface InlineReply extends InlineAnswer {
  readonly cacheSeconds: number | undefined;
  readonly personal: boolean;
}

/** The bot answers; `false` if the query is unknown, too old or answered already. */
export function answerInline(world: World, id: string, reply: InlineReply): boolean {
  const question = world.questions.get(id);
  if (question === undefined || question.answer !== undefined) return false;
  if (world.now() - question.at > lifetimes.inlineQuery) return false;
  const { results, nextOffset, button } = reply;
  question.answer = { results, nextOffset, button };
  const cacheSeconds = reply.cacheSeconds ?? DEFAULT_INLINE_CACHE_SECONDS;
  world.cachedAnswers.set(cacheKey(question.query, question.offset, reply.personal ? question.user : 'all'), {
    until: world.now() + cacheSeconds * 1000,
    answer: question.answer,
  });
  world.events.tell({ kind: 'inlineAnswered', question: id, user: question.user, answer: question.answer });
  return true;
}

export interface Choice {
  readonly user: number;
  readonly room: number;
  readonly question: string;
  readonly result: string;
  readonly thread?: number | undefined;
}

/** Writes a message made of an inline result and remembers under which id the bot may edit it. */
export function putInlineMessage(
  world: World,
  room: Room,
  result: InlineQueryResult,
  extra: Partial<Message>,
): { readonly message: Message; readonly inlineId: string } {
  const message = putMessage(world, room, { ...contentOfResult(world, result), ...extra });
  const inlineId = world.next.inlineMessage();
  world.inlineMessages.set(inlineId, { room: room.id, message: message.message_id });
  return { message, inlineId };
}

/** A user picks a result: the message appears in the chat, the bot may hear of the choice and of the message. */
export function choose(world: World, choice: Choice): Message {
  const question = world.questions.get(choice.question);
  const result = question?.answer?.results.find(({ id }) => id === choice.result);
  if (question === undefined || result === undefined) {
    throw new Error(`There is no inline result "${choice.result}" to choose`);
  }
  const room = roomOf(world, choice.room);
  if (room.kind !== 'private' && !isPresent(room.memberships.get(choice.user))) {
    throw new Error(`User ${choice.user} is not in the chat ${room.id}`);
  }
  const from = personOf(world, choice.user).user;
  const { message, inlineId } = putInlineMessage(world, room, result, {
    from,
    via_bot: botUser(world),
    ...threadFor(room, choice.thread, undefined),
  });
  const chosen: ChosenInlineResult = {
    result_id: result.id,
    from,
    query: question.query,
    // Without a keyboard the bot never learns the id and cannot edit.
    ...(message.reply_markup && { inline_message_id: inlineId }),
  };
  if (world.inlineFeedback) world.updates.push({ chosen_inline_result: chosen });
  route(world, room, message);
  return message;
}
