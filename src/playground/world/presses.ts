// Users press callback buttons; the bot answers each press once, in time.
import type { InlineKeyboardButton, Message } from '@grammyjs/types';
import { lifetimes } from '../limits.ts';
import { messageSeenBy } from './asides.ts';
import { roomOf, userOf } from './rooms.ts';
import type { Press, Room, World } from './state.ts';

export interface ButtonPress {
  readonly user: number;
  readonly room: number;
  /** Negative for an ephemeral message, see asides.ts. */
  readonly message: number;
  readonly data: string;
}

const cacheKey = ({ user, room, message, data }: ButtonPress): string =>
  JSON.stringify([user, room, message, data]);

// The same for every press in one chat, and telling nothing else.
const chatInstance = (room: Room): string => String(-8_000_000_000_000_000_000n - BigInt(Math.abs(room.id)));

const hasButton = (message: Message, data: string): boolean =>
  (message.reply_markup?.inline_keyboard.flat() ?? []).some(
    (button: InlineKeyboardButton) => 'callback_data' in button && button.callback_data === data,
  );

// A message sent through the bot reaches it by its inline id alone: the bot may not know the chat.
function originOf(world: World, room: Room, message: Message) {
  for (const [id, place] of world.inlineMessages) {
    if (place.room === room.id && place.message === message.message_id) return { inline_message_id: id };
  }
  return { message };
}

/**
 * A user presses a callback button. Returns the press, whose answer comes as a `pressAnswered` event;
 * an answer the bot allowed the client to keep comes at once.
 */
export function press(world: World, pressed: ButtonPress): Press {
  const room = roomOf(world, pressed.room);
  const message = messageSeenBy(room, pressed.user, pressed.message);
  if (message === undefined || !hasButton(message, pressed.data)) {
    throw new Error(`There is no button "${pressed.data}" under message ${pressed.message} in ${room.id}`);
  }
  const record: Press = { ...pressed, id: world.next.query(), at: world.now(), answered: false };
  world.presses.set(record.id, record);

  const kept = world.cachedPresses.get(cacheKey(pressed));
  if (kept !== undefined && kept.until > world.now()) {
    record.answered = true;
    world.events.tell({
      kind: 'pressAnswered',
      press: record.id,
      user: record.user,
      room: room.id,
      text: kept.text,
      alert: kept.alert,
    });
    return record;
  }
  world.updates.push({
    callback_query: {
      id: record.id,
      from: userOf(world, pressed.user),
      ...originOf(world, room, message),
      chat_instance: chatInstance(room),
      data: pressed.data,
    },
  });
  return record;
}

export interface PressAnswer {
  readonly text?: string;
  readonly alert: boolean;
  readonly url?: string;
  readonly cacheSeconds: number;
}

/** The bot answers a press; `false` if it is unknown, too old or answered already. */
export function answerPress(world: World, id: string, answer: PressAnswer): boolean {
  const record = world.presses.get(id);
  if (record === undefined || record.answered) return false;
  if (world.now() - record.at > lifetimes.callbackQuery) return false;
  record.answered = true;
  if (answer.cacheSeconds > 0) {
    const until = world.now() + answer.cacheSeconds * 1000;
    world.cachedPresses.set(cacheKey(record), { until, text: answer.text, alert: answer.alert });
  }
  world.events.tell({
    kind: 'pressAnswered',
    press: id,
    user: record.user,
    room: record.room,
    text: answer.text,
    alert: answer.alert,
    url: answer.url,
  });
  return true;
}
