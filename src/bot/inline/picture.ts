// An answer as a picture among the results of inline mode: only one that was sent before, since Telegram takes pictures here
// by its own ids or by an address, and a bot that polls has no address.
import type { InlineQueryResultCachedPhoto } from 'grammy/types';
import { sharedChart } from '../chart-post.ts';
import type { Dependencies } from '../index.ts';
import { captionOf, fileOf } from '../picturing.ts';
import { headlineOf } from '../render/inline.ts';
import type { Us } from '../sharing.ts';
import type { Finding } from './finding.ts';

/** Undefined where the answer has no chart, or nobody has seen it yet. */
export async function pictureResult(
  deps: Dependencies,
  us: Us & { readonly id: number },
  { id, of, find }: Finding,
): Promise<InlineQueryResultCachedPhoto | undefined> {
  const answer = find();
  const page = of ? sharedChart(deps, us, answer, of) : undefined;
  const file = page ? await fileOf(deps, us.id, page) : undefined;
  if (!page || file === undefined) return undefined;
  const { title, description } = headlineOf(answer, deps);
  return {
    type: 'photo',
    id,
    photo_file_id: file,
    title,
    description,
    ...captionOf(page),
    ...(page.keyboard && { reply_markup: page.keyboard }),
  };
}
