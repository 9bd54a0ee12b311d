// The least share of right answers in each group of questions, and how many questions the group holds at least, so that
// it cannot pass empty. A share is what was reached, less a point, in a small group less a question: it may be raised, and is
// lowered only with a reason.

import type { Half } from './question-set.ts';

export type Floor = { readonly questions: number; readonly share: number };

export const fewest: Readonly<Record<Half, number>> = { tune: 5603, held: 3114 };

export const floors: Readonly<Record<string, Floor>> = {
  'clean en held': { questions: 919, share: 0.94 },
  'clean en tune': { questions: 1774, share: 0.95 },
  'clean ru held': { questions: 911, share: 0.92 },
  'clean ru tune': { questions: 1639, share: 0.96 },
  'follow-up en held': { questions: 94, share: 0.87 },
  'follow-up en tune': { questions: 141, share: 0.96 },
  'follow-up ru held': { questions: 100, share: 0.92 },
  'follow-up ru tune': { questions: 134, share: 0.91 },
  'layout en held': { questions: 27, share: 0.88 },
  'layout en tune': { questions: 41, share: 0.97 },
  'layout ru held': { questions: 60, share: 0.96 },
  'layout ru tune': { questions: 98, share: 0.98 },
  'mixed en held': { questions: 29, share: 0.93 },
  'mixed en tune': { questions: 38, share: 0.94 },
  'mixed ru held': { questions: 23, share: 0.82 },
  'mixed ru tune': { questions: 37, share: 0.91 },
  'off-topic, other words en held': { questions: 50, share: 0.95 },
  'off-topic, other words en tune': { questions: 104, share: 0.98 },
  'off-topic, other words ru held': { questions: 48, share: 0.97 },
  'off-topic, other words ru tune': { questions: 107, share: 0.99 },
  'off-topic, our words en held': { questions: 270, share: 0.87 },
  'off-topic, our words en tune': { questions: 489, share: 0.95 },
  'off-topic, our words ru held': { questions: 267, share: 0.88 },
  'off-topic, our words ru tune': { questions: 482, share: 0.94 },
  'translit ru held': { questions: 81, share: 0.93 },
  'translit ru tune': { questions: 138, share: 0.99 },
  'typos en held': { questions: 116, share: 0.92 },
  'typos en tune': { questions: 213, share: 0.96 },
  'typos ru held': { questions: 119, share: 0.93 },
  'typos ru tune': { questions: 168, share: 0.95 },
};
