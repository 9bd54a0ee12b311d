// Every key of the store is built here and nowhere else, so that two ports can't collide and a user's data can be found.
// Raise VERSION when the shape of a value changes in a way its parser cannot read: the old records then count as absent.
import { createHash } from 'node:crypto';
import type { SettingsOwner, Who } from './ports.ts';

const VERSION = 1;
const ROOT = `accord:${VERSION}:`;

/** What a port's keys begin with; the empty scope of `Stores.forget` is ROOT. */
export const scopes = {
  all: ROOT,
  settings: `${ROOT}settings:`,
  dialogue: `${ROOT}dialogue:`,
  answers: `${ROOT}answer:`,
  seen: `${ROOT}seen:`,
  conversations: `${ROOT}conversation:`,
  recent: `${ROOT}recent:`,
  pictures: `${ROOT}picture:`,
} as const;

export function settingsKey(owner: SettingsOwner): string {
  const user = settingsUser(owner);
  if (user !== undefined) return `${scopes.settings}user:${user}`;
  return `${scopes.settings}chat:${'chat' in owner ? owner.chat : ''}`;
}

/** Chat ids above zero are private chats and equal the id of their user. */
export function settingsUser(owner: SettingsOwner): number | undefined {
  if ('user' in owner) return owner.user;
  return owner.chat > 0 ? owner.chat : undefined;
}

export function dialogueKey(who: Who): string {
  return scopes.dialogue + place(who);
}

export function conversationKey(who: Who): string {
  return scopes.conversations + place(who);
}

export function answerKey(chat: number, questionMessageId: number): string {
  return `${scopes.answers}${chat}:${questionMessageId}`;
}

export function seenKey(updateId: number): string {
  return scopes.seen + updateId;
}

export function recentKey(user: number): string {
  return scopes.recent + user;
}

export function pictureKey(bot: number, drawing: string): string {
  return `${scopes.pictures}${bot}:${createHash('sha256').update(drawing).digest('base64url')}`;
}

/** Where Redis keeps the list of a user's keys; the embedded store has a column for it. */
export function ownedKey(user: number): string {
  return `${ROOT}owned:${user}`;
}

/** What reminders are kept and found by in Redis; the embedded store has tables. The first three go before an id. */
export const reminderKeys = {
  one: `${ROOT}reminder:`,
  ofChat: `${ROOT}reminders:chat:`,
  ofOwner: `${ROOT}reminders:owner:`,
  due: `${ROOT}reminders:due`,
  watching: `${ROOT}reminders:watching`,
  expiring: `${ROOT}reminders:expiring`,
  releases: `${ROOT}reminders:releases`,
} as const;

/** Releases of the data: their ids by age, the facts of each, and every fact by its hash. */
export const releaseKeys = {
  all: `${ROOT}releases`,
  one: `${ROOT}release:`,
  facts: `${ROOT}facts`,
} as const;

/** When the next message may go out: to a chat, or to anybody. */
export const paceKeys = {
  pause: `${ROOT}pace:pause`,
  overall: `${ROOT}pace:overall`,
  ofChat: (chat: number): string => `${ROOT}pace:chat:${chat}`,
  ofGroup: (chat: number): string => `${ROOT}pace:group:${chat}`,
} as const;

/** What the keys of the alarm clock begin with. */
export const ALARM_PREFIX = `${ROOT}alarm`;

/** Whose data it is; undefined where nobody in particular can be named. */
export function userOf(who: Who): number | undefined {
  return who.kind === 'channel' ? undefined : who.user;
}

function place(who: Who): string {
  switch (who.kind) {
    case 'private':
      return `private:${who.user}:${who.thread ?? 0}`;
    case 'group':
      return `group:${who.chat}:${who.thread ?? 0}:${who.user ?? 'anonymous'}`;
    case 'channel':
      return `channel:${who.chat}`;
    case 'inline':
    case 'guest':
      return `${who.kind}:${who.user}`;
  }
}
