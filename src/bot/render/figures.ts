// Answers with figures of trade: which of the shapes fits, and what they have in common.

import type { Answer } from '../../engine/answer.ts';
import { comparison } from './comparison.ts';
import type { Draft } from './layout.ts';
import { ranking } from './ranking.ts';
import { figuresOf, heldAt, isToldInWords } from './rows.ts';
import { isSeries, series } from './series.ts';
import { single } from './single.ts';
import type { Voice } from './voice.ts';

export type FiguresAnswer = Extract<Answer, { kind: 'figures' }>;

export function figures(voice: Voice, answer: FiguresAnswer): Draft {
  const rows = figuresOf(voice.catalog, answer.rows);
  const [first] = rows;
  if (!first) return { head: [], body: [] };
  const { measure, asked, extreme, by } = answer;
  const question = { measure, asked, extreme, by };
  switch (answer.shape) {
    case 'single':
      return single(voice, first, rows, question);
    case 'series': {
      // Facts that were found by their words come as they fit, not by time: the first of them is the answer.
      const ordered =
        (answer.asked?.years.length ?? 0) > 1
          ? [...rows].sort((a, b) => heldAt(a.fact) - heldAt(b.fact))
          : rows;
      const isByTime = ordered.every(
        ({ fact }, i) => i === 0 || heldAt(fact) >= heldAt(ordered[i - 1]?.fact ?? fact),
      );
      const isOneKind = rows.every(
        ({ fact, region }) => region === first.region && fact.trade.measure === first.fact.trade.measure,
      );
      const isRow =
        isByTime &&
        isOneKind &&
        !rows.some(({ fact }) => isToldInWords(fact) && fact.trade.says !== 'growth');
      if (!isRow) return single(voice, first, rows, question);
      return isSeries(voice, ordered)
        ? series(voice, first, ordered, question)
        : single(voice, ordered.at(-1) ?? first, rows, question);
    }
    case 'comparison':
      return comparison(voice, rows, question, answer.without);
    case 'ranking':
      return ranking(voice, rows, question);
  }
}
