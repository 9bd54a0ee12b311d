// Every question of the answer sets through the whole product. No single question fails the build: engine and data are
// tuned all the time, and what counts is that no group of askers is served worse than before.

import { afterAll, describe, expect, test } from 'vitest';
import { fewest, floors } from './floors.ts';
import { groupOf } from './groups.ts';
import { faultsOf } from './judge.ts';
import { ask, catalog, engine } from './product.ts';
import { type Question, readQuestions } from './question-set.ts';

const mostPrinted = 20;

const questions = readQuestions();
const groups = new Map<string, { asked: number; wrong: string[] }>();

function describeWrong(
  { half, file, after = [], q, because }: Question,
  faults: readonly string[],
  shown: string,
): string {
  // Whoever reads a held question will tune with it.
  if (half === 'held') return `${file}: a held question\n    ${faults.join(', ')}`;
  return `${file}: ${[...after, q].join(' → ')}\n    ${faults.join(', ')}: ${shown.replaceAll('\n', ' ').slice(0, 160)}\n    ${because}`;
}

for (const question of questions) {
  const name = groupOf(question, engine.parse);
  const group = groups.get(name) ?? { asked: 0, wrong: [] };
  const reply = ask({ text: question.q, after: question.after, locale: question.lang });
  const faults = faultsOf(question, reply);
  group.asked += 1;
  if (faults.length > 0) group.wrong.push(describeWrong(question, faults, reply.text));
  groups.set(name, group);
}

afterAll(() => {
  const wrong = [...groups.values()].flatMap((group) => group.wrong);
  const first = wrong.slice(0, mostPrinted).join('\n  ');
  process.stdout.write(
    `\n${wrong.length} of ${questions.length} questions are not answered as they should be:\n  ${first}\n`,
  );
});

describe('the sets', () => {
  test('are as large as they were', () => {
    for (const half of ['tune', 'held'] as const)
      expect(questions.filter((question) => question.half === half).length).toBeGreaterThanOrEqual(
        fewest[half],
      );
  });

  test('name facts that exist', () => {
    const unknown = questions.flatMap(({ file, q, facts = [] }) =>
      facts.filter((id) => !catalog.facts.has(id)).map((id) => `${file}: ${q}: ${id}`),
    );
    expect(unknown).toEqual([]);
  });

  test('hold back what they do not tune with', () => {
    const keyOf = ({ q, after = [] }: Question): string => [...after, q].join('\n').toLowerCase();
    const tuned = new Set(questions.filter(({ half }) => half === 'tune').map(keyOf));
    const leaked = questions.filter((question) => question.half === 'held' && tuned.has(keyOf(question)));
    expect(leaked.map(({ q }) => q)).toEqual([]);
  });

  test('have a floor for every group of askers', () => {
    expect([...groups.keys()].sort()).toEqual(Object.keys(floors).sort());
  });
});

describe('right answers', () => {
  test.each(Object.entries(floors))('%s', (name, floor) => {
    const { asked, wrong } = groups.get(name) ?? { asked: 0, wrong: [] };
    expect(asked, 'questions in this group').toBeGreaterThanOrEqual(floor.questions);
    const share = (asked - wrong.length) / asked;
    expect(
      share,
      `of ${asked} questions ${wrong.length} fail:\n${wrong.slice(0, mostPrinted).join('\n')}`,
    ).toBeGreaterThanOrEqual(floor.share);
  });
});
