import type { LocalTelegram } from '../../src/playground/index.ts';
import { type SeenMessage, see } from './seen.ts';

/** The messages of a chat as they stand now, oldest first. */
export const transcript = (telegram: LocalTelegram, room: number): SeenMessage[] =>
  telegram.stage.transcript(room).map((message) => see(telegram, message));

// What stands for messages without words.
function kindOf({ message }: SeenMessage): string {
  const known = [
    'photo',
    'voice',
    'sticker',
    'location',
    'contact',
    'new_chat_members',
    'left_chat_member',
  ] as const;
  return `(${known.find((field) => message[field] !== undefined) ?? 'a message without words'})`;
}

/** A chat for reading in an error: who said what, with buttons in brackets. */
export function printTranscript(telegram: LocalTelegram, room: number): string {
  const lines = transcript(telegram, room).map((one) => {
    const buttons = one.rows.map((row) => row.map((label) => `[${label}]`).join(' ')).join(' / ');
    return `  ${one.from}: ${one.text || kindOf(one)}${buttons === '' ? '' : `  ${buttons}`}`;
  });
  return `The chat:\n${lines.join('\n') || '  (empty)'}`;
}
