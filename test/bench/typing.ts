// How long the list above the input field takes while somebody types: from Telegram's update to the answer in Telegram,
// the whole way through the bot and over HTTP.

import type { LocalTelegram } from '../../src/playground/index.ts';
import { startAccord } from '../bot/accord.ts';
import { type Latency, timed } from './latency.ts';

const PATIENCE_MS = 10_000;
// Clients wait for a pause in the typing; about as often as this they ask.
const LETTERS = 3;

/** Types each question as a client asks it: its beginnings, then the whole. */
export async function whileTyping(texts: readonly string[]): Promise<Latency> {
  const accord = await startAccord();
  const anna = accord.telegram.user('Anna', { language: 'ru' });
  const watch = timed((query) => listFor(accord.telegram.local, anna.id, query));
  try {
    for (const text of texts) for (const typed of beginningsOf(text.slice(0, 256))) await watch.answer(typed);
    return watch.latency();
  } finally {
    await accord.close();
  }
}

function beginningsOf(text: string): string[] {
  const lengths = Array.from({ length: Math.ceil(text.length / LETTERS) }, (_, at) => (at + 1) * LETTERS);
  return text === '' ? [''] : lengths.map((length) => text.slice(0, length));
}

/** Resolves when the list is there. */
function listFor({ stage }: LocalTelegram, user: number, query: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(reject, PATIENCE_MS, new Error('no list came'));
    const stop = stage.watch((event) => {
      if (event.kind !== 'inlineAnswered') return;
      clearTimeout(limit);
      stop();
      resolve();
    });
    stage.ask({ user, room: user, query });
  });
}
