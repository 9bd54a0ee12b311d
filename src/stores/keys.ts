// Every key of the store is built here and nowhere else, so that two ports can't collide and a user's data can be found.
// Raise VERSION when the shape of a value changes in a way its parser cannot read: the old records then count as absent.
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

/** Where Redis keeps the list of a user's keys; the embedded store has a column for it. */
export function ownedKey(user: number): string {
  return `${ROOT}owned:${user}`;
}

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
