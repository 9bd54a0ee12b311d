// Named in a chat that the bot has not joined: one answer, and nothing is kept of that chat. What a reply goes on with
// stands in the link under the answer that it replies to.
import { Composer } from 'grammy';
import type { Message } from 'grammy/types';
import type { Answer, Context } from '../../engine/answer.ts';
import { contextAfter } from '../../engine/followup.ts';
import { nearestQuery, queryOf } from '../../engine/query-of.ts';
import { guestQuestion } from '../addressed.ts';
import { button } from '../buttons.ts';
import type { Ctx, Room } from '../context.ts';
import type { Dependencies } from '../index.ts';
import { readingFor } from '../inline/readings.ts';
import { asArticle } from '../inline/results.ts';
import { decodeLink } from '../links.ts';
import type { Post } from '../posting.ts';
import { sharedPost } from '../shared-post.ts';

export function guest(deps: Dependencies): Room {
  const { engine } = deps;
  const room = new Composer<Ctx>();
  room.on('guest_message', async (ctx) => {
    const { text, isSummons } = guestQuestion(ctx.guestMessage, ctx.me);
    const answer = engine.answer(text, contextOf(deps, ctx.guestMessage), ctx.locale);
    const isEmpty = !/[\p{L}\p{N}]/u.test(text);
    const isUnderstood = answer.kind !== 'notUnderstood' && answer.kind !== 'outOfScope';
    // "Nice one" in reply to the bot is said to the others.
    if (!isSummons && !isUnderstood) return;
    const page = isEmpty
      ? { text: ctx.say('guest-what', { bot: ctx.me.username }) }
      : pageOf(ctx, deps, answer, text);
    await ctx.answerGuestQuery(asArticle(deps, 'guest', answer, page));
  });
  return room;
}

function pageOf(ctx: Ctx, deps: Dependencies, answer: Answer, text: string): Post {
  if (answer.kind !== 'choose') return sharedPost(deps, ctx.me, answer, { of: queryOf(answer, deps) });
  return sharedPost(deps, ctx.me, answer, { options: choices(deps, answer, text) });
}

/** Each reading as a button that shows it in the same message, for everybody. */
function choices(deps: Dependencies, { regions, locale }: Extract<Answer, { kind: 'choose' }>, text: string) {
  return regions.map((region) => {
    const { of, find } = readingFor(deps, text, region, locale);
    const query = of ?? nearestQuery(find(), deps) ?? ({ is: 'region', id: region } as const);
    const name = deps.catalog.regions.get(region)?.name[locale] ?? region;
    return [button(name, { does: 'shared', query, locale })];
  });
}

/** What the message replied to was about, if it is an answer of ours. */
function contextOf(
  { catalog, engine }: Dependencies,
  { reply_to_message: original }: Message,
): Context | undefined {
  for (const one of original?.reply_markup?.inline_keyboard.flat() ?? []) {
    const parameter = 'url' in one ? new URL(one.url).searchParams.get('start') : null;
    const link = parameter === null ? undefined : decodeLink(parameter, catalog);
    if (link) return contextAfter(engine.look(link.query, link.locale ?? 'en'), undefined);
  }
  return undefined;
}
