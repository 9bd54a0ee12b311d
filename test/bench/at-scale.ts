// The same questions at many times the data: what a peer cannot finish in its budget is measured on what it did finish.

import { createEngine } from '../../src/engine/engine.ts';
import { catalog } from '../questions/product.ts';
import { enlarge } from './enlarged.ts';
import { type Latency, latencyWithin } from './latency.ts';
import { type Document, peers } from './peers.ts';

export type ScaleLine = { readonly name: string; readonly build: number; readonly latency: Latency };

/**
 * @param times how many times the data
 * @param budget milliseconds that each may use for its questions
 */
export async function atScale(
  times: number,
  budget: number,
  texts: readonly string[],
): Promise<{ facts: number; lines: readonly ScaleLine[] }> {
  const large = enlarge(catalog, times);
  const documents: Document[] = [...large.facts.values()].map(({ id, en, ru }) => ({ id, en, ru }));
  const lines: ScaleLine[] = [];
  const measure = async (name: string, make: () => Promise<(text: string) => unknown>): Promise<void> => {
    const begun = performance.now();
    const answer = await make();
    const build = performance.now() - begun;
    lines.push({ name, build, latency: await latencyWithin(budget, answer, texts) });
  };
  for (const { name, build } of peers) await measure(name, () => build(documents));
  await measure('Accord', async () => {
    const engine = createEngine(large);
    return (text) => engine.answer(text);
  });
  return { facts: documents.length, lines };
}
