// What the words of a sentence are about, once its time is taken out.
import type { Sentence } from '../../reminders/when/sentence.ts';
import type { Ctx } from '../context.ts';
import { turnOf } from '../dialogue.ts';
import type { Dependencies } from '../index.ts';
import { readTalk } from '../talk.ts';
import { ofWords, type Topical, topicIn, topicOf } from './topic.ts';

export interface Subject {
  /** Undefined where the words name none, or one of several: then the dialog asks. */
  readonly topical?: Topical | undefined;
  readonly note?: string | undefined;
}

export async function subjectOf(ctx: Ctx, deps: Dependencies, sentence: Sentence): Promise<Subject> {
  const { about, note, when, isDeed } = sentence;
  const { locale } = ctx;
  const named = (words: string): Topical | undefined => topicIn(deps, words, locale);
  // "To check the trade with Tomsk": what is to be done is the note, and perhaps says what it is about.
  if (isDeed) {
    const topical = named(about);
    const asSaid = ofWords(locale, about);
    if (!topical) return { topical: asSaid, note };
    return { topical, note: note ?? (topical.title === asSaid.title ? undefined : about) };
  }
  if (about !== '') return { topical: named(about), note };
  // "On Monday: Kuzbass" has no note, and "on Monday: call them" no topic.
  if (note !== undefined) return { topical: named(note) ?? ofWords(locale, note) };
  const isBare = when.is === 'none' && ctx.msg?.reply_to_message === undefined;
  return isBare ? {} : { topical: await before(ctx, deps) };
}

/** "Remind me in a week", said after an answer or in reply to one: of what that was about. */
async function before(ctx: Ctx, deps: Dependencies): Promise<Topical | undefined> {
  const { talk } = await readTalk(ctx, deps);
  const replied = ctx.msg?.reply_to_message?.message_id;
  const turn = replied === undefined ? talk.turns.at(-1) : turnOf(talk, replied);
  if (!turn) return undefined;
  const answer = { ...deps.engine.answer(turn.question, turn.after, ctx.locale), locale: ctx.locale };
  return topicOf(deps, answer, undefined, turn.question);
}
