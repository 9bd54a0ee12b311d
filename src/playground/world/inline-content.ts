// From an inline result to the content of the message it becomes. Results were checked when the bot gave them.
import type { InlineQueryResult, InputMessageContent, Message } from '@grammyjs/types';
import { checkInlineKeyboard } from '../keyboard/markup.ts';
import { NotPlayed } from '../refusal.ts';
import { formatCaption, formatText } from '../text/format.ts';
import type { FormattedText } from '../text/formatted.ts';
import type { FindUser } from '../text/tags.ts';
import type { World } from './state.ts';

type Held = Partial<Message>;

/** Users this Telegram knows, for mentions. */
export const findUserIn =
  (world: World): FindUser =>
  (id) =>
    world.people.get(id)?.user;

const withEntities = (formatted: FormattedText) =>
  formatted.entities.length > 0 ? [...formatted.entities] : undefined;

/** The fields of a text message. */
export const asText = (formatted: FormattedText): Held => ({
  text: formatted.text,
  entities: withEntities(formatted),
});

/** The fields of a caption; an empty one leaves none. */
export const asCaption = (formatted: FormattedText): Held => ({
  caption: formatted.text === '' ? undefined : formatted.text,
  caption_entities: withEntities(formatted),
});

function heldByInput(world: World, content: InputMessageContent): Held {
  if ('message_text' in content) {
    const { message_text: text, parse_mode: parseMode, entities } = content;
    const formatted = formatText({ text, parseMode, entities }, findUserIn(world));
    return { ...asText(formatted), link_preview_options: content.link_preview_options };
  }
  if ('latitude' in content && !('title' in content)) {
    const { latitude, longitude, horizontal_accuracy } = content;
    return { location: { latitude, longitude, horizontal_accuracy } };
  }
  throw new NotPlayed('this kind of inline message content');
}

function heldByPhoto(world: World, result: InlineQueryResult & { type: 'photo' }): Held {
  const { caption, parse_mode: parseMode, caption_entities: entities } = result;
  const formatted = formatCaption({ text: caption, parseMode, entities }, findUserIn(world));
  // A picture by address is not fetched: the local Telegram stays on this machine and shows a placeholder.
  const file =
    'photo_file_id' in result ? world.files.byId(result.photo_file_id) : world.files.add('photos', 'jpg');
  return { photo: file?.photo ? [file.photo] : [], ...asCaption(formatted) };
}

/** The message content of a result, its keyboard included. Throws what Telegram refuses. */
export function contentOfResult(world: World, result: InlineQueryResult): Held {
  // Whoever gets the message, its buttons are pressed outside the bot's private chat.
  const markup = 'reply_markup' in result ? result.reply_markup : undefined;
  const reply_markup = checkInlineKeyboard(markup, false);
  const input = 'input_message_content' in result ? result.input_message_content : undefined;
  if (input !== undefined) return { ...heldByInput(world, input), reply_markup };
  if (result.type === 'photo') return { ...heldByPhoto(world, result), reply_markup };
  throw new NotPlayed(`inline results of type ${result.type}`);
}
