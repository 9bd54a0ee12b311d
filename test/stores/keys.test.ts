import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerKey,
  conversationKey,
  dialogueKey,
  scopes,
  seenKey,
  settingsKey,
  userOf,
} from '../../src/stores/keys.ts';
import type { Who } from '../../src/stores/ports.ts';

// Few ids, so that collisions would be found.
const user = fc.integer({ min: 1, max: 12 });
const chat = fc.integer({ min: -12, max: -1 });
const thread = fc.integer({ min: 1, max: 12 });
const optional = { requiredKeys: ['kind', 'user'] as ('kind' | 'user')[] };

const who: fc.Arbitrary<Who> = fc.oneof(
  fc.record({ kind: fc.constant('private' as const), user, thread }, optional),
  fc.record({ kind: fc.constant('group' as const), chat, user, thread }, { requiredKeys: ['kind', 'chat'] }),
  fc.record({ kind: fc.constant('channel' as const), chat }),
  fc.record({ kind: fc.constant('inline' as const), user }),
  fc.record({ kind: fc.constant('guest' as const), user }),
);

const sorted = (place: Who): string => JSON.stringify(Object.entries(place).sort());

describe('keys', () => {
  it('are the same only for the same place and person', () => {
    fc.assert(
      fc.property(who, who, (one, other) => {
        expect(dialogueKey(one) === dialogueKey(other)).toBe(sorted(one) === sorted(other));
      }),
      { numRuns: 2_000 },
    );
  });

  it('of one port are never those of another, and each begins with its scope and the version', () => {
    fc.assert(
      fc.property(who, (place) => {
        expect(dialogueKey(place).startsWith(scopes.dialogue)).toBe(true);
        expect(conversationKey(place).startsWith(scopes.conversations)).toBe(true);
        expect(conversationKey(place)).not.toBe(dialogueKey(place));
      }),
    );
    for (const scope of Object.values(scopes)) expect(scope.startsWith('accord:1:')).toBe(true);
  });

  it('read like this', () => {
    expect(dialogueKey({ kind: 'private', user: 42 })).toBe('accord:1:dialogue:private:42:0');
    expect(dialogueKey({ kind: 'group', chat: -100, thread: 7, user: 42 })).toBe(
      'accord:1:dialogue:group:-100:7:42',
    );
    expect(dialogueKey({ kind: 'group', chat: -100 })).toBe('accord:1:dialogue:group:-100:0:anonymous');
    expect(settingsKey({ user: 42 })).toBe('accord:1:settings:user:42');
    expect(settingsKey({ chat: -100 })).toBe('accord:1:settings:chat:-100');
    expect(answerKey(-100, 5)).toBe('accord:1:answer:-100:5');
    expect(seenKey(7)).toBe('accord:1:seen:7');
  });

  it('name an owner only where there is a person', () => {
    expect(userOf({ kind: 'guest', user: 42 })).toBe(42);
    expect(userOf({ kind: 'group', chat: -100 })).toBeUndefined();
    expect(userOf({ kind: 'channel', chat: -100 })).toBeUndefined();
  });
});
