// The least share of right answers in each group of questions, and how many questions the group holds at least, so that
// it cannot pass empty. A share is what was reached, less a point: it may be raised, and is lowered only with a reason.

import type { Half } from './question-set.ts';

export type Floor = { readonly questions: number; readonly share: number };

export const fewest: Readonly<Record<Half, number>> = { tune: 2500, held: 1100 };

export const floors: Readonly<Record<string, Floor>> = {
  'clean en held': { questions: 339, share: 0.93 },
  'clean en tune': { questions: 774, share: 0.92 },
  'clean ru held': { questions: 288, share: 0.91 },
  'clean ru tune': { questions: 683, share: 0.93 },
  'follow-up en held': { questions: 18, share: 0.89 },
  'follow-up en tune': { questions: 38, share: 0.99 },
  'follow-up ru held': { questions: 20, share: 0.85 },
  'follow-up ru tune': { questions: 39, share: 0.94 },
  'layout en held': { questions: 11, share: 0.91 },
  'layout en tune': { questions: 18, share: 0.99 },
  'layout ru held': { questions: 27, share: 0.95 },
  'layout ru tune': { questions: 51, share: 0.93 },
  'mixed en held': { questions: 17, share: 0.99 },
  'mixed en tune': { questions: 24, share: 0.95 },
  'mixed ru held': { questions: 12, share: 0.91 },
  'mixed ru tune': { questions: 28, share: 0.89 },
  'off-topic, other words en held': { questions: 22, share: 0.99 },
  'off-topic, other words en tune': { questions: 51, share: 0.99 },
  'off-topic, other words ru held': { questions: 22, share: 0.99 },
  'off-topic, other words ru tune': { questions: 53, share: 0.99 },
  'off-topic, our words en held': { questions: 26, share: 0.89 },
  'off-topic, our words en tune': { questions: 75, share: 0.92 },
  'off-topic, our words ru held': { questions: 26, share: 0.87 },
  'off-topic, our words ru tune': { questions: 73, share: 0.93 },
  'translit ru held': { questions: 47, share: 0.95 },
  'translit ru tune': { questions: 81, share: 0.96 },
  'typos en held': { questions: 36, share: 0.91 },
  'typos en tune': { questions: 78, share: 0.95 },
  'typos ru held': { questions: 39, share: 0.85 },
  'typos ru tune': { questions: 73, share: 0.94 },
};
