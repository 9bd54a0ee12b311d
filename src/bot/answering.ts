// From a question to the answer in the chat, and to what is remembered of both.
import type { Answer, Context } from '../engine/answer.ts';
import { contextAfter } from '../engine/context.ts';
import type { Query } from '../engine/query.ts';
import type { Locale } from '../i18n/translate.ts';
import { typeset } from '../i18n/typography.ts';
import { answerPost } from './answer-post.ts';
import { postAside } from './asides.ts';
import type { Ctx } from './context.ts';
import { numberOf, type Talk, type Turn, turnOf } from './dialogue.ts';
import type { Dependencies } from './index.ts';
import { post, repainted, rewrite } from './posting.ts';
import { shareText, sharingIn } from './sharing.ts';
import { ignoreOutage, keepContext, keepTurn, type Memory, readTalk } from './talk.ts';

export interface Manner {
  /** Say nothing if it turns out to be no question: it was perhaps said to others. */
  readonly onlyIfUnderstood?: boolean;
}

/** Answers a question that somebody wrote, or pressed an example of. */
export async function answerQuestion(
  ctx: Ctx,
  deps: Dependencies,
  question: string,
  { onlyIfUnderstood = false }: Manner = {},
): Promise<void> {
  const memory = await readTalk(ctx, deps);
  const { context } = memory.talk;
  const answer = ask(deps, question, context, ctx.locale);
  if (onlyIfUnderstood && !isUnderstood(answer)) return;
  const page = answerPost(deps, answer, { sharing: sharingIn(ctx, question) });
  const told = withWarning(deps, memory, answer, page);
  const sent = await (concernsAskerAlone(answer) ? postAside : post)(ctx, told);
  await remember(ctx, deps, numberOf(sent));
  await noteAsRecent(ctx, deps, answer, question);
  const turn = { message: numberOf(sent), question, after: context };
  await keepTurn(ctx, deps, memory, turn, contextAfter(answer, context));
}

/** A question was changed: its answer changes with it, in the context of then. */
export async function answerAnew(ctx: Ctx, deps: Dependencies, question: string): Promise<void> {
  const sent = await sentAnswer(ctx, deps);
  if (sent === undefined) return answerQuestion(ctx, deps, question);
  const memory = await readTalk(ctx, deps);
  const { talk } = memory;
  const after = turnOf(talk, sent)?.after;
  const answer = ask(deps, question, after, ctx.locale);
  const sharing = sharingIn(ctx, question);
  const page = withWarning(deps, memory, answer, answerPost(deps, answer, { sharing }));
  let message = sent;
  if (!(await rewrite(ctx, sent, page))) {
    message = (await post(ctx, page)).message_id;
    await remember(ctx, deps, message);
  }
  // An older question that is put right does not change what the talk is about by now.
  const isLatest = talk.turns.at(-1)?.message === sent;
  const context = isLatest || talk.turns.length === 0 ? contextAfter(answer, after) : talk.context;
  await keepTurn(ctx, deps, memory, { message, question, after }, context);
}

/**
 * The question was "which of these", and this is which: the answer takes the place of the choice. If only the asker saw
 * the choice, the answer is there for all.
 */
export async function answerChosen(
  ctx: Ctx,
  deps: Dependencies,
  region: string,
  locale: Locale,
): Promise<boolean> {
  const memory = await readTalk(ctx, deps);
  const turn = turnPressed(ctx, memory.talk);
  const name = deps.catalog.regions.get(region)?.name[locale];
  if (!turn || name === undefined) return false;
  const question = `${turn.question} ${name}`;
  const typed = ask(deps, question, turn.after, locale);
  // Should the sentence still be unclear with the name in it, the region itself is the best there is.
  const answer = typed.kind === 'choose' ? deps.engine.look({ is: 'region', id: region }, locale) : typed;
  const page = answerPost(deps, { ...answer, locale }, { sharing: sharingIn(ctx, question) });
  const message = await repainted(ctx, page);
  if (message !== turn.message)
    await remember(ctx, deps, message, ctx.callbackQuery?.message?.reply_to_message?.message_id);
  await keepTurn(ctx, deps, memory, { ...turn, message, question }, contextAfter(answer, turn.after));
  return true;
}

/** The answer to a button or a link, as a new message. */
export async function showLook(ctx: Ctx, deps: Dependencies, query: Query, locale: Locale): Promise<void> {
  const memory = await readTalk(ctx, deps);
  const answer = counted(deps, () => deps.engine.look(query, locale));
  await post(ctx, answerPost(deps, answer, { of: query, sharing: sharingIn(ctx) }));
  await keepContext(ctx, deps, memory, answer);
}

export interface Under {
  readonly answer: Answer;
  /** As it was typed. */
  readonly question?: string;
}

/** The answer under which a button was pressed; undefined if nobody remembers the question any more. */
export async function answerUnder(
  ctx: Ctx,
  deps: Dependencies,
  of: Query | undefined,
  locale: Locale,
): Promise<Under | undefined> {
  if (of) return { answer: deps.engine.look(of, locale) };
  const { talk } = await readTalk(ctx, deps);
  const turn = turnPressed(ctx, talk);
  if (!turn) return undefined;
  const { question, after } = turn;
  return { answer: { ...deps.engine.answer(question, after, locale), locale }, question };
}

/** What was sent for a button belongs to the same question as the message with the button. */
export async function alsoUnder(ctx: Ctx, deps: Dependencies, message: number): Promise<void> {
  const memory = await readTalk(ctx, deps);
  const { talk } = memory;
  const turn = turnPressed(ctx, talk);
  if (turn) await keepTurn(ctx, deps, memory, { ...turn, message }, talk.context);
}

/** The question to whose answer the pressed button belongs. */
function turnPressed(ctx: Ctx, talk: Talk): Turn | undefined {
  const message = ctx.callbackQuery?.message;
  return message && turnOf(talk, numberOf(message));
}

function ask(deps: Dependencies, question: string, context: Context | undefined, hint: Locale): Answer {
  return counted(deps, () => deps.engine.answer(question, context, hint));
}

/** The others in a group need not know that it has not become an answer yet. */
const concernsAskerAlone = (answer: Answer): boolean => answer.kind === 'choose' || !isUnderstood(answer);

const isUnderstood = ({ kind }: Answer): boolean => kind !== 'notUnderstood' && kind !== 'outOfScope';

function counted({ now, metrics }: Dependencies, find: () => Answer): Answer {
  const begun = now();
  const answer = find();
  metrics.answered(answer.kind, (now() - begun) / 1_000);
  return answer;
}

/** Somebody who leans on a question before must learn why they were not understood. */
function withWarning<P extends { readonly text: string }>(
  { translate }: Dependencies,
  { lost }: Memory,
  answer: Answer,
  page: P,
): P {
  if (!lost || isUnderstood(answer)) return page;
  return {
    ...page,
    text: `${page.text}\n\n${typeset(answer.locale, translate(answer.locale, 'memory-lost'))}`,
  };
}

function questionMessage(ctx: Ctx): number | undefined {
  const message = ctx.message ?? ctx.editedMessage ?? ctx.channelPost ?? ctx.editedChannelPost;
  // All ephemeral messages have 0.
  return message?.message_id || undefined;
}

/** So that an edit of the question edits the answer. One that only the asker sees is answered anew instead. */
async function remember(
  ctx: Ctx,
  { stores }: Dependencies,
  messageId: number,
  question = questionMessage(ctx),
): Promise<void> {
  if (question === undefined || messageId < 0 || !ctx.chat || ctx.outage) return;
  const user = ctx.from?.is_bot || ctx.senderChat ? {} : { user: ctx.from?.id };
  await stores.answers.remember(ctx.chat.id, question, { messageId, ...user }).catch(ignoreOutage);
}

/** For the empty list of inline mode; in groups one asks for the others too. */
async function noteAsRecent(ctx: Ctx, deps: Dependencies, answer: Answer, question: string): Promise<void> {
  if (ctx.chat?.type !== 'private' || ctx.outage || !ctx.from) return;
  const text = answer.facts.length > 0 ? shareText(deps, answer, undefined, question) : undefined;
  if (text !== undefined) await deps.stores.recent.add(ctx.from.id, text).catch(ignoreOutage);
}

async function sentAnswer(ctx: Ctx, { stores }: Dependencies): Promise<number | undefined> {
  const question = questionMessage(ctx);
  if (question === undefined || !ctx.chat || ctx.outage) return undefined;
  const sent = await stores.answers.find(ctx.chat.id, question).catch(ignoreOutage);
  return sent?.messageId;
}
