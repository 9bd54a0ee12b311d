// The least share of right answers in each group of questions, and how many questions the group holds at least, so that
// it cannot pass empty. A share is what was reached, less a point, in a small group less a question: it may be raised, and is
// lowered only with a reason.

import type { Half } from './question-set.ts';

export type Floor = { readonly questions: number; readonly share: number };

export const fewest: Readonly<Record<Half, number>> = { tune: 8638, held: 3323 };

export const floors: Readonly<Record<string, Floor>> = {
  'clean en held': { questions: 965, share: 0.94 },
  'clean en tune': { questions: 2749, share: 0.95 },
  'clean ru held': { questions: 959, share: 0.92 },
  'clean ru tune': { questions: 2674, share: 0.96 },
  'follow-up en held': { questions: 111, share: 0.89 },
  'follow-up en tune': { questions: 338, share: 0.9 },
  'follow-up ru held': { questions: 117, share: 0.89 },
  'follow-up ru tune': { questions: 331, share: 0.92 },
  'layout en held': { questions: 30, share: 0.89 },
  'layout en tune': { questions: 67, share: 0.97 },
  'layout ru held': { questions: 66, share: 0.95 },
  'layout ru tune': { questions: 132, share: 0.99 },
  'mixed en held': { questions: 32, share: 0.96 },
  'mixed en tune': { questions: 46, share: 0.95 },
  'mixed ru held': { questions: 24, share: 0.83 },
  'mixed ru tune': { questions: 49, share: 0.93 },
  'off-topic, other words en held': { questions: 54, share: 0.96 },
  'off-topic, other words en tune': { questions: 127, share: 0.98 },
  'off-topic, other words ru held': { questions: 53, share: 0.98 },
  'off-topic, other words ru tune': { questions: 129, share: 0.98 },
  'off-topic, our words en held': { questions: 286, share: 0.89 },
  'off-topic, our words en tune': { questions: 652, share: 0.96 },
  'off-topic, our words ru held': { questions: 283, share: 0.88 },
  'off-topic, our words ru tune': { questions: 645, share: 0.95 },
  'translit ru held': { questions: 88, share: 0.94 },
  'translit ru tune': { questions: 173, share: 0.97 },
  'typos en held': { questions: 126, share: 0.93 },
  'typos en tune': { questions: 288, share: 0.96 },
  'typos ru held': { questions: 129, share: 0.93 },
  'typos ru tune': { questions: 238, share: 0.94 },
};
