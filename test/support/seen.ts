// What a user sees on the screen: messages with their links and buttons, notices, nothing of the protocol.
import type { InlineKeyboardButton, Message, MessageEntity, PhotoSize } from '@grammyjs/types';
import type { LocalTelegram } from '../../src/playground/index.ts';
import { numberOf } from '../../src/playground/world/asides.ts';
import type { WorldEvent } from '../../src/playground/world/events.ts';

export interface SeenMessage {
  /** Negative for one that only its receiver sees. */
  readonly id: number;
  /** Text or caption; '' for a message without words. */
  readonly text: string;
  readonly entities: readonly (MessageEntity & { readonly text: string })[];
  /** Everything that opens an address, buttons included. */
  readonly links: readonly { readonly text: string; readonly url: string }[];
  /** Labels of the buttons under the message, row by row. */
  readonly rows: readonly (readonly string[])[];
  readonly buttons: readonly string[];
  readonly photo: (PhotoSize & { readonly bytes: Uint8Array | undefined }) | undefined;
  readonly edited: boolean;
  /** The sender's first name; the chat's title where the chat itself speaks. */
  readonly from: string;
  /** The whole message, for what has no name here. */
  readonly message: Message;
}

/** What happened in front of a user. `text`, `entities`, `links`, `buttons` and `photo` are those of the last message. */
export interface Seen extends Omit<SeenMessage, 'id' | 'message' | 'from' | 'edited' | 'photo'> {
  readonly photo: SeenMessage['photo'];
  /** Messages of the bot that are new or changed, oldest first, as they stand now. */
  readonly messages: readonly SeenMessage[];
  readonly last: SeenMessage | undefined;
  /** Labels below the input field, if the last message put a keyboard there. */
  readonly keyboard: readonly string[];
  /** The notice after a press; `alert` if it has to be confirmed. */
  readonly notice: { readonly text: string; readonly alert: boolean } | undefined;
  readonly deleted: readonly number[];
  readonly reactions: readonly string[];
  /** "typing", "upload_photo" … as often as it was shown. */
  readonly actions: readonly string[];
  /** Nothing at all was to be seen. */
  readonly silent: boolean;
}

const linkOf = (button: InlineKeyboardButton) =>
  'url' in button ? [{ text: button.text, url: button.url }] : [];

function linkIn(entity: MessageEntity, text: string) {
  if (entity.type === 'text_link') return [{ text, url: entity.url }];
  return entity.type === 'url' ? [{ text, url: text }] : [];
}

/** A message as it is shown. */
export function see(telegram: LocalTelegram, message: Message): SeenMessage {
  const text = message.text ?? message.caption ?? '';
  const entities = (message.entities ?? message.caption_entities ?? []).map((entity) => ({
    ...entity,
    text: text.slice(entity.offset, entity.offset + entity.length),
  }));
  const keyboard = message.reply_markup?.inline_keyboard ?? [];
  const photo = message.photo?.at(-1);
  const rows = keyboard.map((row) => row.map((button) => button.text));
  return {
    id: numberOf(message),
    text,
    entities,
    links: [...entities.flatMap((entity) => linkIn(entity, entity.text)), ...keyboard.flat().flatMap(linkOf)],
    rows,
    buttons: rows.flat(),
    photo: photo && { ...photo, bytes: telegram.file(photo.file_id) },
    edited: message.edit_date !== undefined,
    from: message.sender_chat?.title ?? message.from?.first_name ?? '',
    message,
  };
}

function labelsBelow(event: WorldEvent | undefined): string[] {
  if (event?.kind !== 'message' || event.below === undefined || !('keyboard' in event.below)) return [];
  return event.below.keyboard.flat().map((button) => (typeof button === 'string' ? button : button.text));
}

/** Sums up events of one chat. */
export function sumUp(telegram: LocalTelegram, events: readonly WorldEvent[]): Seen {
  const byBot = events.filter((event) => 'byBot' in event && event.byBot);
  const deleted = byBot.flatMap((event) => (event.kind === 'deleted' ? [event.messageId] : []));
  const latest = new Map<number, Message>();
  for (const event of byBot) {
    if (event.kind !== 'message' && event.kind !== 'edited') continue;
    latest.delete(numberOf(event.message));
    latest.set(numberOf(event.message), event.message);
  }
  for (const id of deleted) latest.delete(id);
  const messages = [...latest.values()].map((message) => see(telegram, message));
  const last = messages.at(-1);
  const answered = events.findLast((event) => event.kind === 'pressAnswered');
  const notice = answered?.text ? { text: answered.text, alert: answered.alert } : undefined;
  const reactions = events.flatMap((event) =>
    event.kind === 'reaction' ? event.reaction.map((one) => ('emoji' in one ? one.emoji : one.type)) : [],
  );
  return {
    messages,
    last,
    text: last?.text ?? '',
    entities: last?.entities ?? [],
    links: last?.links ?? [],
    rows: last?.rows ?? [],
    buttons: last?.buttons ?? [],
    photo: last?.photo,
    keyboard: labelsBelow(byBot.findLast((event) => event.kind === 'message')),
    notice,
    deleted,
    reactions,
    actions: events.flatMap((event) => (event.kind === 'action' ? [event.action] : [])),
    silent: byBot.length === 0 && reactions.length === 0 && notice === undefined,
  };
}
