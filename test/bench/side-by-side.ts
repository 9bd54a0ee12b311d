// Accord and its peers on the same questions: how often right, how often wrongly not silent, how quick.

import { faultsOf } from '../questions/judge.ts';
import { ask, catalog, engine } from '../questions/product.ts';
import type { Question } from '../questions/question-set.ts';
import { type Accuracy, accuracyOf, bestBar, findAll } from './accuracy.ts';
import { type Latency, timed } from './latency.ts';
import { type Document, peers } from './peers.ts';
import { type Sample, sampleOf } from './sample.ts';

export type Line = {
  readonly name: string;
  readonly right?: Accuracy['right'];
  readonly falseAnswers?: Accuracy['falseAnswers'];
  /** With the bar below which it stays silent, found on the tuning half. */
  readonly withBar?: Accuracy;
  readonly latency?: Latency;
};

const silent: ReadonlySet<string> = new Set(['outOfScope', 'notUnderstood', 'smallTalk']);
const shareOf = (list: readonly Question[], holds: (question: Question) => boolean): number =>
  list.filter(holds).length / Math.max(1, list.length);

async function linesOfPeers(tune: Sample, held: Sample): Promise<Line[]> {
  const documents: Document[] = [...catalog.facts.values()].map(({ id, en, ru }) => ({ id, en, ru }));
  const lines: Line[] = [];
  for (const { name, build } of peers) {
    const search = await build(documents);
    // The tuning half also warms the peer up, as it does Accord.
    const bar = bestBar(await findAll(search, tune));
    const watch = timed(search);
    const found = await findAll(watch.answer, held);
    lines.push({ name, ...accuracyOf(found), withBar: accuracyOf(found, bar), latency: watch.latency() });
  }
  return lines;
}

async function linesOfAccord(tune: Sample, { about, offTopic }: Sample): Promise<Line[]> {
  for (const { q } of [...tune.about, ...tune.offTopic]) engine.answer(q);
  const clean = timed((text: string) => engine.answer(text));
  const misspelt = timed((text: string) => engine.answer(text));
  const answers = new Map<Question, ReturnType<typeof engine.answer>>();
  for (const question of [...about, ...offTopic])
    answers.set(question, await (question.typing === 'clean' ? clean : misspelt).answer(question.q));
  const shown = timed((text: string) => ask({ text }));
  for (const { q } of [...about, ...offTopic]) await shown.answer(q);

  const isRight = (question: Question): boolean =>
    answers.get(question)?.facts.some((id) => question.facts?.includes(id)) ?? false;
  // What a peer is held to: the one fact that comes first, not any of those listed.
  const isRightFirst = (question: Question): boolean =>
    question.facts?.includes(answers.get(question)?.facts[0] ?? '') ?? false;
  const falseAnswers = shareOf(offTopic, (question) => !silent.has(answers.get(question)?.kind ?? ''));
  const isJudgedRight = (question: Question): boolean =>
    faultsOf(question, ask({ text: question.q, locale: question.lang })).length === 0;
  return [
    { name: 'Accord: the first fact', right: shareOf(about, isRightFirst), falseAnswers },
    { name: 'Accord: the facts', right: shareOf(about, isRight), falseAnswers, latency: clean.latency() },
    {
      name: 'Accord: kind, language, facts and text',
      right: shareOf(about, isJudgedRight),
      latency: shown.latency(),
    },
    {
      name: 'Accord: typed badly',
      right: shareOf(
        about.filter(({ typing }) => typing !== 'clean'),
        isRight,
      ),
      latency: misspelt.latency(),
    },
  ];
}

export async function sideBySide(): Promise<{ held: Sample; lines: readonly Line[] }> {
  const [tune, held] = [sampleOf('tune'), sampleOf('held')];
  return { held, lines: [...(await linesOfPeers(tune, held)), ...(await linesOfAccord(tune, held))] };
}
