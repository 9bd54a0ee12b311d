// How the dialog understands what somebody writes: as a topic, a time, a note or a place.

import type { Answer } from '../../engine/answer.ts';
import { readWhen } from '../../reminders/when/when.ts';
import { zoneAt } from '../../reminders/zones.ts';
import type { FoundZone } from '../../reminders/zones-find.ts';
import { findZone } from '../../reminders/zones-find.ts';
import type { Ctx } from '../context.ts';
import type { Dependencies } from '../index.ts';
import type { Said } from './dialog-place.ts';
import type { Progress } from './dialog-progress.ts';
import { readerOf } from './in-words.ts';
import { readingInWords } from './problems.ts';
import { ofWords, readTopic, type Topical, topicIn } from './topic.ts';
import { zoneOf } from './zone.ts';

/** As much as a record holds. */
const LONGEST_TOPIC = 300;
const LONGEST_NOTE = 500;

/** - `elsewhere`: it is a question, which is answered as ever. `understood`: the dialog may go on. `problem`: what to say before it asks again. `choose`: which of these regions. */
export type Heard =
  | { readonly is: 'elsewhere' }
  | { readonly is: 'understood'; readonly progress: Progress }
  | { readonly is: 'problem'; readonly progress: Progress; readonly problem: string }
  | { readonly is: 'choose'; readonly progress: Progress; readonly regions: readonly string[] };

/** With the topic, and without what stood in its place. */
export function withTopic(progress: Progress, topical: Topical): Progress {
  const { words: _, choosing: __, ...rest } = progress;
  return { ...rest, ...topical };
}

export async function hearTopic(
  ctx: Ctx,
  deps: Dependencies,
  progress: Progress,
  text: string,
): Promise<Heard> {
  if (text.length > LONGEST_TOPIC)
    return { is: 'problem', progress, problem: tooLong(ctx, text, LONGEST_TOPIC) };
  // "Trade with Tomsk in two weeks": both at once.
  if (progress.aim.is === 'new' && progress.rule === undefined) {
    const { zone } = await zoneOf(ctx, deps);
    const reading = readWhen(text, readerOf(ctx, deps, zone));
    const topical = reading.is === 'rule' ? topicIn(deps, reading.rest, ctx.locale) : undefined;
    if (reading.is === 'rule' && topical)
      return { is: 'understood', progress: withTopic({ ...progress, rule: reading.rule }, topical) };
  }
  const found = readTopic(deps, text, ctx.locale);
  if (found && 'choose' in found)
    return { is: 'choose', progress: { ...progress, choosing: text }, regions: found.choose };
  if (found) return { is: 'understood', progress: withTopic(progress, found) };
  return {
    is: 'problem',
    progress: { ...progress, words: text },
    problem: ctx.say('dialog-topic-unknown', { words: ofWords(ctx.locale, text).title }),
  };
}

/** In the reader's language, whatever that of a name in it. */
const answerTo = ({ locale }: Ctx, { engine }: Dependencies, text: string): Answer => ({
  ...engine.answer(text, undefined, locale),
  locale,
});

/** Whoever asks about trade in the middle of a dialog wants that answered. */
export const isQuestion = (ctx: Ctx, deps: Dependencies, text: string): boolean =>
  answerTo(ctx, deps, text).facts.length > 0;

export async function hearTime(
  ctx: Ctx,
  deps: Dependencies,
  progress: Progress,
  text: string,
): Promise<Heard> {
  const { zone } = await zoneOf(ctx, deps);
  const reader = readerOf(ctx, deps, zone);
  const reading = readWhen(text, reader);
  if (reading.is !== 'rule') {
    if (reading.is === 'none' && isQuestion(ctx, deps, text)) return { is: 'elsewhere' };
    const isConfirming = progress.step === 'confirm' && reading.is === 'none';
    const problem = isConfirming ? ctx.say('dialog-confirm-how') : readingInWords(reader, reading);
    return { is: 'problem', progress, problem };
  }
  const { rule, rest } = reading;
  // "Tomorrow at 9, call the embassy": what is not time is worth keeping.
  const isNote =
    progress.aim.is === 'new' &&
    progress.note === undefined &&
    /\p{L}/u.test(rest) &&
    rest.length <= LONGEST_NOTE;
  return { is: 'understood', progress: { ...progress, rule, ...(isNote && { note: rest }) } };
}

export function hearNote(ctx: Ctx, progress: Progress, text: string): Heard {
  return text.length > LONGEST_NOTE
    ? { is: 'problem', progress, problem: tooLong(ctx, text, LONGEST_NOTE) }
    : { is: 'understood', progress: { ...progress, note: text } };
}

export function hearZone({ catalog }: Dependencies, { text = '', place }: Said): FoundZone | undefined {
  if (!place) return findZone(text, catalog.zones);
  const zone = zoneAt(place.latitude, place.longitude);
  return zone === undefined ? undefined : { zone };
}

const tooLong = ({ say }: Ctx, text: string, most: number): string =>
  say('dialog-too-long', { length: String(text.length), most: String(most) });
