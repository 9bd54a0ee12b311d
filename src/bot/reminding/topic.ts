// What a reminder is about: from an answer to something that brings it again, and back from there.
import type { Answer } from '../../engine/answer.ts';
import { decodeQuery, encodeQuery, type Query } from '../../engine/query.ts';
import { nearestQuery, queryOf } from '../../engine/query-of.ts';
import type { Locale } from '../../i18n/translate.ts';
import { typeset } from '../../i18n/typography.ts';
import type { ReminderTopic } from '../../reminders/reminder.ts';
import type { Dependencies } from '../index.ts';
import { titleOf } from '../render/title.ts';
import { topicTitle } from '../render/topic-title.ts';
import { createVoice } from '../render/voice.ts';
import { standsAlone } from '../sharing.ts';

export type Part = Pick<Dependencies, 'catalog' | 'engine' | 'translate'>;

export interface Topical {
  readonly topic: ReminderTopic;
  /** In the language of the answer. */
  readonly title: string;
}

// As much as a list shows of it, and less than a record holds.
const LONGEST_TITLE = 90;

/** Whether there is something in the answer to come back to; also what is not known yet may be waited for. */
export const hasTopic = ({ kind }: Answer): boolean =>
  kind === 'figures' || kind === 'facts' || kind === 'profile' || kind === 'noData';

/**
 * A short question where one brings the same answer, else the sentence, else what comes nearest.
 * @param of what the answer comes from, if it was no sentence
 * @param question as it was typed
 */
export function topicOf(part: Part, answer: Answer, of?: Query, question?: string): Topical | undefined {
  if (!hasTopic(answer)) return undefined;
  const query = of ?? queryToFollow(part, answer);
  if (query) return ofQuery(part, query, answer);
  const isOfUs = question !== undefined && asksOfUs(part, answer, question);
  if (isOfUs && standsAlone(part, answer, question)) return ofWords(answer.locale, question);
  const nearest = nearestQuery(answer, part);
  return nearest && ofQuery(part, nearest, part.engine.look(nearest, answer.locale));
}

/** What words of one's own are about, said without a question mark. `choose`: one of these regions. */
export function readTopic(
  part: Part,
  words: string,
  locale: Locale,
): Topical | { choose: readonly string[] } | undefined {
  // In the language of the sentence, not in that of a name in it.
  const answer = { ...part.engine.answer(words, undefined, locale), locale };
  if (answer.kind === 'choose') return { choose: answer.regions };
  return asksOfUs(part, answer, words) ? topicOf(part, answer, undefined, words) : undefined;
}

/** The same where only one will do. */
export function topicIn(part: Part, words: string, locale: Locale): Topical | undefined {
  const found = readTopic(part, words, locale);
  return found && 'topic' in found ? found : undefined;
}

/**
 * Whether words and their answer belong together for good. "Call Ivanov" has a fact with such a word in it: as a question that
 * is worth an answer, as a topic it is a mistake.
 */
export function asksOfUs({ engine }: Pick<Part, 'engine'>, answer: Answer, words: string): boolean {
  if (answer.kind !== 'facts') return hasTopic(answer);
  const { regions, people, organisations, sectors, goods } = engine.parse(words);
  return [regions, people, organisations, sectors, goods].some((named) => named.length > 0);
}

/** The short question that brings the same answer. A figure that is missing beside the others is one to wait for, too. */
export function queryToFollow(part: Pick<Part, 'catalog' | 'engine'>, answer: Answer): Query | undefined {
  const isIncomplete = answer.kind === 'figures' && (answer.without?.length ?? 0) > 0;
  return isIncomplete ? undefined : queryOf(answer, part);
}

function ofQuery(part: Part, query: Query, answer: Answer): Topical {
  const voice = createVoice(answer.locale, part.catalog, part.translate);
  const title = topicTitle(voice, query) ?? titleOf(answer, part);
  return { topic: { query: encodeQuery(query) }, title: clip(typeset(answer.locale, title)) };
}

/** Somebody's own words: with an answer if they are a question, else they are all there is to say. */
export function ofWords(locale: Locale, words: string): Topical {
  const text = words.replace(/\s+/g, ' ').trim();
  return { topic: { question: text.slice(0, 300) }, title: clip(typeset(locale, text)) };
}

function clip(text: string): string {
  if (text.length <= LONGEST_TITLE) return text;
  const cut = text.slice(0, LONGEST_TITLE - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_TITLE / 2))}…`;
}

/**
 * What there is to say on a topic now.
 * - `gone`: it was about something that the data does not have any more. `words`: there is nothing to say but the words.
 */
export function answerOn(
  { catalog, engine }: Pick<Part, 'catalog' | 'engine'>,
  topic: ReminderTopic,
  locale: Locale,
): Answer | 'gone' | 'words' {
  if ('question' in topic) {
    const answer = { ...engine.answer(topic.question, undefined, locale), locale };
    return asksOfUs({ engine }, answer, topic.question) ? answer : 'words';
  }
  const query = decodeQuery(topic.query, catalog);
  return query ? engine.look(query, locale) : 'gone';
}
