// Entities that a bot gives explicitly, instead of markup.
import type { MessageEntity } from '@grammyjs/types';
import { badRequest } from '../refusal.ts';
import { AUTOMATIC, endOf, SPLITTABLE } from './formatted.ts';
import { checkLink } from './links.ts';
import { type FindUser, timeEntity } from './tags.ts';

const WHOLE: ReadonlySet<string> = new Set(['code', 'blockquote', 'expandable_blockquote', 'pre']);

/** An entity as it arrives: the shape has been checked, what belongs together has not. */
export type GivenEntity = Readonly<Record<string, unknown>> & {
  readonly type: MessageEntity['type'];
  readonly offset: number;
  readonly length: number;
};

function needed(entity: GivenEntity, field: string): string {
  const value = entity[field];
  if (typeof value === 'string') return value;
  throw badRequest(`Can't parse MessageEntity: Can't find field "${field}"`);
}

function userOf(entity: GivenEntity, findUser: FindUser) {
  const { user } = entity;
  if (typeof user !== 'object' || user === null || !('id' in user)) {
    throw badRequest(`Can't parse MessageEntity: Can't find field "user"`);
  }
  const known = findUser(Number(user.id));
  if (known === undefined) throw badRequest('User not found');
  return known;
}

function understood(entity: GivenEntity, findUser: FindUser): MessageEntity | undefined {
  const { type, offset, length } = entity;
  if (AUTOMATIC.has(type)) return undefined;
  if (SPLITTABLE.has(type) || WHOLE.has(type)) {
    const language = type === 'pre' ? entity.language : undefined;
    return { type, offset, length, ...(language !== undefined && { language }) } as MessageEntity;
  }
  switch (type) {
    case 'text_link': {
      const url = needed(entity, 'url');
      const link = checkLink(url);
      if (!link.ok) throw badRequest(`Entity URL '${url}' is invalid: ${link.problem}`);
      return { type, offset, length, url: link.url };
    }
    case 'text_mention':
      return { type, offset, length, user: userOf(entity, findUser) };
    case 'custom_emoji':
      return { type, offset, length, custom_emoji_id: needed(entity, 'custom_emoji_id') };
    case 'date_time': {
      const time = timeEntity(
        String(entity.unix_time ?? ''),
        String(entity.date_time_format ?? ''),
        offset,
        length,
      );
      if (time === undefined)
        throw badRequest("Can't parse MessageEntity: Invalid date_time entity specified");
      return time;
    }
    default:
      throw badRequest("Can't parse MessageEntity: Unsupported type specified");
  }
}

// Walks the text with a stack of open entities: every entity must begin and end between two characters, inside the text
// and inside the entity around it. Positions are those of TDLib's errors: bytes for halves of characters.
function checkBounds(text: string, sorted: readonly MessageEntity[]): void {
  const open: MessageEntity[] = [];
  let next = 0;
  let units = 0;
  let bytes = 0;
  const characters = [...text, ''];
  for (const character of characters) {
    for (let last = open.at(-1); last !== undefined && units >= endOf(last); last = open.at(-1)) {
      if (units > endOf(last)) {
        throw badRequest(
          `Entity beginning at UTF-16 offset ${last.offset} ends in a middle of a UTF-16 symbol at byte offset ${bytes}`,
        );
      }
      open.pop();
    }
    for (let one = sorted[next]; one !== undefined && one.offset <= units; one = sorted[next]) {
      if (one.offset < units) {
        throw badRequest(`Entity begins in a middle of a UTF-16 symbol at byte offset ${bytes}`);
      }
      if (character === '') break;
      open.push(one);
      next += 1;
    }
    units += character.length;
    bytes += Buffer.byteLength(character, 'utf8');
  }
  const beyond = sorted[next];
  if (beyond !== undefined) {
    throw badRequest(`Entity begins after the end of the text at UTF-16 offset ${beyond.offset}`);
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined) {
    throw badRequest(
      `Entity beginning at UTF-16 offset ${unclosed.offset} ends after the end of the text at UTF-16 offset ${endOf(unclosed)}`,
    );
  }
}

/** Checks explicit entities against their text and returns those Telegram keeps. */
export function readEntities(
  text: string,
  given: readonly GivenEntity[],
  findUser: FindUser,
): MessageEntity[] {
  for (const { offset, length } of given) {
    if (offset < 0) throw badRequest(`Receive an entity with incorrect offset ${offset}`);
    if (length < 0) throw badRequest(`Receive an entity with incorrect length ${length}`);
  }
  const entities = given.flatMap((one) => (one.length > 0 ? (understood(one, findUser) ?? []) : []));
  entities.sort((a, b) => a.offset - b.offset || b.length - a.length);
  checkBounds(text, entities);
  return entities;
}
