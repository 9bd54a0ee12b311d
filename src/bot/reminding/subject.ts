// What the words of a sentence are about, once its time is taken out.
import type { Answer } from '../../engine/answer.ts';
import type { Sentence } from '../../reminders/when/sentence.ts';
import type { Ctx } from '../context.ts';
import { turnOf } from '../dialogue.ts';
import type { Dependencies } from '../index.ts';
import { readTalk } from '../talk.ts';
import { ofWords, type Topical, topicOf } from './topic.ts';

export interface Subject {
  /** Undefined where the words name none, or one of several: then the dialog asks. */
  readonly topical?: Topical | undefined;
  readonly note?: string | undefined;
}

export async function subjectOf(ctx: Ctx, deps: Dependencies, sentence: Sentence): Promise<Subject> {
  const { about, note, when } = sentence;
  if (about !== '') return { topical: named(ctx, deps, about), note };
  if (note !== undefined) {
    // "On Monday: Kuzbass" has no note, and "on Monday: call them" no topic.
    const topical = named(ctx, deps, note);
    return { topical: topical ?? ofWords(ctx.locale, note) };
  }
  const isBare = when.is === 'none' && ctx.msg?.reply_to_message === undefined;
  return isBare ? {} : { topical: await before(ctx, deps) };
}

function named(ctx: Ctx, deps: Dependencies, words: string): Topical | undefined {
  const answer = inLocale(ctx, deps.engine.answer(words, undefined, ctx.locale));
  return topicOf(deps, answer, undefined, words);
}

/** "Remind me in a week", said after an answer or in reply to one: of what that was about. */
async function before(ctx: Ctx, deps: Dependencies): Promise<Topical | undefined> {
  const { talk } = await readTalk(ctx, deps);
  const replied = ctx.msg?.reply_to_message?.message_id;
  const turn = replied === undefined ? talk.turns.at(-1) : turnOf(talk, replied);
  if (!turn) return undefined;
  const answer = inLocale(ctx, deps.engine.answer(turn.question, turn.after, ctx.locale));
  return topicOf(deps, answer, undefined, turn.question);
}

/** In the language of the sentence, not in that of a name in it. */
const inLocale = ({ locale }: Ctx, answer: Answer): Answer => ({ ...answer, locale });
