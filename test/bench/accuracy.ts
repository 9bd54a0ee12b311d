// How often the first answer is right, and how often there is an answer where there should be none.

import { wordsOf } from '../../src/engine/text.ts';
import type { Hit, Search } from './peers.ts';
import type { Sample } from './sample.ts';

/** Shares, 0 to 1. */
export type Accuracy = { readonly right: number; readonly falseAnswers: number };

type Scale = (hit: Hit, text: string) => number;
/** A score may be judged as it is, or by the word, since libraries add up what each word finds. */
const scales: readonly Scale[] = [
  ({ score }) => score,
  ({ score }, text) => score / Math.max(1, wordsOf(text).length),
];

export type Found = {
  readonly about: readonly { text: string; hit: Hit | undefined; isRight: boolean }[];
  readonly offTopic: readonly { text: string; hit: Hit | undefined }[];
};

export async function findAll(search: Search, { about, offTopic }: Sample): Promise<Found> {
  const found: { about: Found['about'][number][]; offTopic: Found['offTopic'][number][] } = {
    about: [],
    offTopic: [],
  };
  for (const { q, facts } of about) {
    const hit = await search(q);
    found.about.push({ text: q, hit, isRight: hit !== undefined && (facts ?? []).includes(hit.id) });
  }
  for (const { q } of offTopic) found.offTopic.push({ text: q, hit: await search(q) });
  return found;
}

export type Bar = { readonly scale: Scale; readonly least: number };
const share = (list: readonly unknown[], of: number): number => (of === 0 ? 0 : list.length / of);

export function accuracyOf({ about, offTopic }: Found, bar?: Bar): Accuracy {
  const passes = (hit: Hit | undefined, text: string): boolean =>
    hit !== undefined && (!bar || bar.scale(hit, text) >= bar.least);
  return {
    right: share(
      about.filter(({ text, hit, isRight }) => isRight && passes(hit, text)),
      about.length,
    ),
    falseAnswers: share(
      offTopic.filter(({ text, hit }) => passes(hit, text)),
      offTopic.length,
    ),
  };
}

/** The bar that serves best where it may be looked for: right answers and refusals count the same. */
export function bestBar(found: Found): Bar {
  let best: Bar = { scale: scales[0] ?? (({ score }) => score), least: 0 };
  let most = Number.NEGATIVE_INFINITY;
  for (const scale of scales) {
    const values = [...found.about, ...found.offTopic].flatMap(({ hit, text }) =>
      hit ? [scale(hit, text)] : [],
    );
    for (const least of values) {
      const { right, falseAnswers } = accuracyOf(found, { scale, least });
      if (right - falseAnswers <= most) continue;
      most = right - falseAnswers;
      best = { scale, least };
    }
  }
  return best;
}
