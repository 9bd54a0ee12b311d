// The least share of right answers in each group of questions, and how many questions the group holds at least, so that
// it cannot pass empty. A share is what was reached, less a point, in a small group less a question: it may be raised, and is
// lowered only with a reason.

import type { Half } from './question-set.ts';

export type Floor = { readonly questions: number; readonly share: number };

export const fewest: Readonly<Record<Half, number>> = { tune: 3000, held: 1500 };

export const floors: Readonly<Record<string, Floor>> = {
  'clean en held': { questions: 451, share: 0.95 },
  'clean en tune': { questions: 1125, share: 0.93 },
  'clean ru held': { questions: 396, share: 0.91 },
  'clean ru tune': { questions: 1027, share: 0.94 },
  'follow-up en held': { questions: 27, share: 0.93 },
  'follow-up en tune': { questions: 61, share: 0.92 },
  'follow-up ru held': { questions: 29, share: 0.9 },
  'follow-up ru tune': { questions: 62, share: 0.92 },
  'layout en held': { questions: 16, share: 0.88 },
  'layout en tune': { questions: 27, share: 0.96 },
  'layout ru held': { questions: 31, share: 0.94 },
  'layout ru tune': { questions: 64, share: 0.98 },
  'mixed en held': { questions: 17, share: 0.89 },
  'mixed en tune': { questions: 24, share: 0.96 },
  'mixed ru held': { questions: 12, share: 0.85 },
  'mixed ru tune': { questions: 28, share: 0.9 },
  'off-topic, other words en held': { questions: 34, share: 0.97 },
  'off-topic, other words en tune': { questions: 79, share: 0.97 },
  'off-topic, other words ru held': { questions: 33, share: 0.97 },
  'off-topic, other words ru tune': { questions: 80, share: 0.98 },
  'off-topic, our words en held': { questions: 83, share: 0.87 },
  'off-topic, our words en tune': { questions: 225, share: 0.93 },
  'off-topic, our words ru held': { questions: 84, share: 0.89 },
  'off-topic, our words ru tune': { questions: 225, share: 0.91 },
  'translit ru held': { questions: 52, share: 0.94 },
  'translit ru tune': { questions: 103, share: 0.97 },
  'typos en held': { questions: 45, share: 0.86 },
  'typos en tune': { questions: 109, share: 0.96 },
  'typos ru held': { questions: 48, share: 0.9 },
  'typos ru tune': { questions: 100, share: 0.91 },
};
