// Passing an answer on: as an inline query that brings this very answer into any chat, and as a link to it.
import type { UserFromGetMe } from 'grammy/types';
import type { Answer } from '../engine/answer.ts';
import type { Query } from '../engine/query.ts';
import { nearestQuery, queryOf } from '../engine/query-of.ts';
import type { Button } from './buttons.ts';
import type { Ctx } from './context.ts';
import type { Dependencies } from './index.ts';
import { encodeLink, inlineToken, PLAIN_START, startLink } from './links.ts';

type Part = Pick<Dependencies, 'catalog' | 'engine' | 'translate'>;
export type Us = Pick<UserFromGetMe, 'username' | 'supports_inline_queries'>;

/** Who offers an answer for sharing, and where. */
export interface Sharing {
  readonly bot: Us;
  /** As it was typed: where no short question shows the same, the sentence may. */
  readonly question?: string | undefined;
  /** Whether the link is offered too; in a group there is less room. */
  readonly withLink: boolean;
}

export const sharingIn = ({ me, chat }: Ctx, question?: string): Sharing => ({
  bot: me,
  question,
  withLink: chat?.type === 'private',
});

// Of an inline query; for that which a button puts into the input field Telegram documents no other.
const LONGEST = 256;

/** None where there is nothing to pass on. */
export function shareButtons(
  deps: Part,
  answer: Answer,
  of: Query | undefined,
  { bot, question, withLink }: Sharing,
): Button[] {
  const text = bot.supports_inline_queries ? shareText(deps, answer, of, question) : undefined;
  const link = withLink ? (of ?? nearestQuery(answer, deps)) : undefined;
  return [
    ...(text === undefined ? [] : [shareButton(deps, answer, text)]),
    ...(link === undefined ? [] : [copyButton(deps, answer, linkTo(bot, answer, link))]),
  ];
}

/** The inline query that brings the answer again: short where one is known, else the sentence, else what comes nearest. */
export function shareText(
  deps: Pick<Part, 'catalog' | 'engine'>,
  answer: Answer,
  of: Query | undefined,
  question?: string,
): string | undefined {
  const { locale } = answer;
  const query = of ?? queryOf(answer, deps);
  if (query) return inlineToken(query, locale);
  if (question !== undefined && standsAlone(deps, answer, question)) return question;
  const nearest = nearestQuery(answer, deps);
  return nearest && inlineToken(nearest, locale);
}

/** Whether the sentence gives this answer without anything said before it. */
export function standsAlone({ engine }: Pick<Part, 'engine'>, answer: Answer, question: string): boolean {
  if (answer.facts.length === 0 && answer.kind !== 'profile') return false;
  if (question.length > LONGEST || question.startsWith('#') || question.includes('\n')) return false;
  const { context: _, ...alone } = engine.answer(question, undefined, answer.locale);
  const { context: __, ...given } = answer;
  return JSON.stringify(alone) === JSON.stringify(given);
}

export function shareButton({ translate }: Part, { locale }: Answer, query: string): Button {
  const switch_inline_query_chosen_chat = {
    query,
    allow_user_chats: true,
    allow_group_chats: true,
    allow_channel_chats: true,
  };
  return { text: translate(locale, 'button-share'), switch_inline_query_chosen_chat };
}

const copyButton = ({ translate }: Part, { locale }: Answer, link: string): Button => ({
  text: translate(locale, 'button-copy-link'),
  copy_text: { text: link },
});

/** From somebody else's chat into the talk with the bot, to this answer if there is a way to it. */
export function askBotButton(deps: Part, bot: Us, answer: Answer, of: Query | undefined): Button {
  const query = of ?? nearestQuery(answer, deps);
  const url = query ? linkTo(bot, answer, query) : startLink(bot.username, PLAIN_START);
  return { text: deps.translate(answer.locale, 'button-ask-bot'), url };
}

const linkTo = ({ username }: Us, { locale }: Answer, query: Query): string =>
  startLink(username, encodeLink(query, locale));
