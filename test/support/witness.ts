// Doing something in the local Telegram and watching what comes of it.
import type { LocalTelegram } from '../../src/playground/index.ts';
import type { WorldEvent } from '../../src/playground/world/events.ts';
import { type Seen, sumUp } from './seen.ts';
import { type Patience, untilSettled } from './settle.ts';
import { printTranscript } from './transcript.ts';

export interface Expectation {
  /** For the error: who did what. */
  readonly what: string;
  /** The chats looked at. */
  readonly rooms: readonly number[];
  /** Whether what has been seen so far is what was waited for. */
  readonly enough: (events: readonly WorldEvent[]) => boolean;
}

const isVisible = (event: WorldEvent): boolean =>
  (event.kind === 'message' || event.kind === 'edited' || event.kind === 'deleted') && event.byBot;

/** The bot wrote, changed or took away a message. */
export const anAnswer = (events: readonly WorldEvent[]): boolean => events.some(isVisible);

/** The spinner on a pressed button has stopped. */
export const aPressAnswered = (events: readonly WorldEvent[]): boolean =>
  events.some(({ kind }) => kind === 'pressAnswered');

export const nothingInParticular = (): boolean => true;

function complain(
  telegram: LocalTelegram,
  expected: Expectation,
  callsBefore: number,
  patience: Patience,
): Error {
  const calls = telegram.calls.slice(callsBefore).map(({ method, params, response }) => {
    const outcome = response === undefined ? 'no answer yet' : response.ok ? 'ok' : response.description;
    return `  ${method} ${JSON.stringify(params)} → ${outcome}`;
  });
  const surprises = telegram.surprises().map(({ method, problem }) => `  ${method}: ${problem}`);
  const lines = [
    `${expected.what}, and for ${patience.timeoutMs} ms nothing came of it.`,
    telegram.activity.attended
      ? ''
      : 'No bot takes updates: neither getUpdates nor a webhook. Was it started?',
    telegram.activity.busy ? 'The bot has not taken every update yet, or a call is under way.' : '',
    calls.length > 0 ? `The bot called:\n${calls.join('\n')}` : 'The bot called nothing.',
    surprises.length > 0 ? `Surprises:\n${surprises.join('\n')}` : '',
    ...expected.rooms.map((room) => printTranscript(telegram, room)),
  ];
  return new Error(lines.filter((line) => line !== '').join('\n'));
}

/** Runs `act`, waits until what is expected has happened and the bot is done, and tells what was to be seen. */
export async function witness(
  telegram: LocalTelegram,
  patience: Patience,
  expected: Expectation,
  act: () => unknown,
): Promise<Seen> {
  const events: WorldEvent[] = [];
  const callsBefore = telegram.calls.length;
  const stop = telegram.stage.watch((event) => {
    if (!('room' in event) || expected.rooms.includes(event.room)) events.push(event);
  });
  try {
    await act();
    const settled = await untilSettled(telegram.activity, () => expected.enough(events), patience);
    if (!settled) throw complain(telegram, expected, callsBefore, patience);
    return sumUp(telegram, events);
  } finally {
    stop();
  }
}
