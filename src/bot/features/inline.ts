// "@bot question" in any chat: a list of answers as one types, and a note of the one that was chosen.
import { Composer } from 'grammy';
import type { Ctx, Room } from '../context.ts';
import type { Dependencies } from '../index.ts';
import { buildNames } from '../inline/names.ts';
import { offer, pageOf } from '../inline/offer.ts';
import { pictureResult } from '../inline/picture.ts';
import { resultOf } from '../inline/results.ts';
import { decodeLink, PLAIN_START } from '../links.ts';
import { ignoreOutage } from '../talk.ts';
import { isUnknownFile } from '../trouble.ts';

// A list costs a few milliseconds, and the language and the recent questions in it may change at any moment.
const CACHE_SECONDS = 0;

export function inline(deps: Dependencies): Room {
  const { catalog, stores } = deps;
  const names = buildNames(catalog);
  const room = new Composer<Ctx>();

  room.on('inline_query', async (ctx) => {
    const { query, offset, from } = ctx.inlineQuery;
    const recent = query.trim() === '' ? await recentOf(deps, from.id) : [];
    const findings = offer(deps, names, { query, locale: ctx.locale, recent });
    const page = pageOf(findings, offset);
    const found = await Promise.all(
      page.findings.map((finding) =>
        finding.asPicture ? pictureResult(deps, ctx.me, finding) : resultOf(deps, ctx.me, finding),
      ),
    );
    const results = found.filter((result) => result !== undefined);
    const button = { text: ctx.say('inline-nothing'), start_parameter: PLAIN_START };
    const other = {
      // The list depends on the reader's language, and on what they asked.
      is_personal: true,
      cache_time: CACHE_SECONDS,
      next_offset: page.next,
      ...(findings.length === 0 && { button }),
    };
    try {
      await ctx.answerInlineQuery(results, other);
    } catch (error) {
      // Telegram refuses the whole list for one picture that it has lost; its text is in the list too.
      if (!isUnknownFile(error)) throw error;
      await ctx.answerInlineQuery(
        results.filter(({ type }) => type !== 'photo'),
        other,
      );
    }
  });

  // Comes where @BotFather was told to report chosen results.
  room.on('chosen_inline_result', async (ctx) => {
    const { result_id: id, query, from } = ctx.chosenInlineResult;
    const asked = decodeLink(id, catalog) ? `#${id}` : query.trim();
    // Without a word typed it was one of the recent ones.
    if (asked !== '' && !ctx.outage) await stores.recent.add(from.id, asked).catch(ignoreOutage);
  });
  return room;
}

async function recentOf({ stores }: Dependencies, user: number): Promise<readonly string[]> {
  return (await stores.recent.list(user).catch(ignoreOutage)) ?? [];
}
