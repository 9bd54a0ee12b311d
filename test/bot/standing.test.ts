import type { ChatMember } from 'grammy/types';
import { expect, test } from 'vitest';
import { mayWrite, type StandingChange, standingChange } from '../../src/bot/standing.ts';

const user = { id: 1, is_bot: true, first_name: 'Accord' };
const silent = Object.fromEntries(
  [
    'can_send_messages',
    'can_send_audios',
    'can_send_documents',
    'can_send_photos',
    'can_send_videos',
    'can_send_video_notes',
    'can_send_voice_notes',
  ].map((right) => [right, false]),
);
const as = (status: ChatMember['status'], rights: object = {}) =>
  ({ user, status, ...rights }) as unknown as ChatMember;
const member = as('member');
const admin = as('administrator', { can_be_edited: false });
const left = as('left');
const kicked = as('kicked', { until_date: 0 });
const muted = as('restricted', { is_member: true, ...silent });
const mutedOutside = as('restricted', { is_member: false, ...silent });

test.each<[string, ChatMember, ChatMember, StandingChange | undefined]>([
  ['is added', left, member, 'joined'],
  ['is added as an administrator', left, admin, 'joined'],
  ['is added again after being thrown out', kicked, member, 'joined'],
  ['comes back restricted', mutedOutside, muted, 'joined'],
  ['goes', member, left, 'left'],
  ['is thrown out', admin, kicked, 'left'],
  ['goes while restricted', muted, mutedOutside, 'left'],
  ['is thrown out after it went', left, kicked, undefined],
  ['becomes an administrator', member, admin, 'promoted'],
  ['is one no more', admin, member, 'demoted'],
  ['may not write any more', member, muted, 'muted'],
  ['may write again', muted, member, 'unmuted'],
  ['gets another title', admin, admin, undefined],
])('who %s', (_, before, now, change) => {
  expect(standingChange({ old_chat_member: before, new_chat_member: now })).toBe(change);
});

test('whoever is not restricted may write', () => {
  expect([member, admin, muted].map(mayWrite)).toEqual([true, true, false]);
});
