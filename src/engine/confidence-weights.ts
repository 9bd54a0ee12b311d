// What each piece of evidence counts in `confidence.ts`. Made by `npm run fit`, not by hand.

/**
 * Logistic regression over the tuning half of test/questions: the best fact of a question, where it is right (2954 when
 * it was made), against that of questions that must be refused (906). `npm run fit` does it anew and says what these weights
 * do: with 3172 and 1077 of them, they take 99.4 % of the former and 4.8 % of the latter for an answer at 0, some of which
 * other parts refuse before.
 */
export const confidence = {
  base: -5.11,
  coverage: 3.56,
  carried: 1.18,
  words: 0.98,
  asked: -0.37,
  lacking: -2.42,
  unknown: -1.52,
  everyday: -1.32,
  foreign: -3.61,
  region: 2.27,
  person: 1.77,
  organisation: 0.8,
  measure: 2.11,
  time: 2.66,
};
