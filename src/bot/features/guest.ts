// Named in a chat that the bot has not joined: one answer, and nothing is kept of that chat. What a reply goes on with
// stands in the link under the answer that it replies to.
import { Composer } from 'grammy';
import type { Message, UserFromGetMe } from 'grammy/types';
import type { Answer, Context } from '../../engine/answer.ts';
import { contextAfter } from '../../engine/context.ts';
import { nearestQuery, queryOf } from '../../engine/query-of.ts';
import { type GuestQuestion, guestQuestion, saysNothing } from '../addressed.ts';
import { button } from '../buttons.ts';
import type { Ctx, Room } from '../context.ts';
import type { Dependencies } from '../index.ts';
import { readingFor } from '../inline/readings.ts';
import { asArticle } from '../inline/results.ts';
import { decodeLink } from '../links.ts';
import type { Post } from '../posting.ts';
import { sharedPost } from '../shared-post.ts';

export function guest(deps: Dependencies): Room {
  const room = new Composer<Ctx>();
  room.on('guest_message', async (ctx) => {
    const asked = guestQuestion(ctx.guestMessage, ctx.me);
    const { text, answer } = understood(ctx, deps, asked);
    // "Nice one" in reply to the bot is said to the others.
    if (!asked.isSummons && !isUnderstood(answer)) return;
    const page = saysNothing(text)
      ? { text: ctx.say('guest-what', { bot: ctx.me.username }) }
      : pageOf(ctx, deps, answer, text);
    await ctx.answerGuestQuery(asArticle(deps, 'guest', answer, page));
  });
  return room;
}

/** What was asked, or else, "@bot ?" and "is that so, @bot?", what the message replied to claims. */
function understood(ctx: Ctx, deps: Dependencies, { text, claim }: GuestQuestion) {
  const answer = deps.engine.answer(
    text,
    contextOf(deps, ctx.guestMessage?.reply_to_message, ctx.me),
    ctx.locale,
  );
  if (claim === undefined || isQuestion(answer)) return { text, answer };
  const checked = deps.engine.answer(claim, undefined, ctx.locale);
  return isQuestion(checked) ? { text: claim, answer: checked } : { text, answer };
}

const isUnderstood = ({ kind }: Answer): boolean => kind !== 'notUnderstood' && kind !== 'outOfScope';
const isQuestion = (answer: Answer): boolean => isUnderstood(answer) && answer.kind !== 'smallTalk';

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
  original: Message | undefined,
  us: UserFromGetMe,
): Context | undefined {
  if (original?.from?.id !== us.id && original?.via_bot?.id !== us.id) return undefined;
  for (const one of original.reply_markup?.inline_keyboard.flat() ?? []) {
    const parameter = 'url' in one && URL.canParse(one.url) ? new URL(one.url).searchParams.get('start') : '';
    const link = parameter ? decodeLink(parameter, catalog) : undefined;
    if (link) return contextAfter(engine.look(link.query, link.locale ?? 'en'), undefined);
  }
  return undefined;
}
