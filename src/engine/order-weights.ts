// What each piece of evidence counts in `order.ts`. Made by `npm run fit:order`, not by hand; the scale keeps scores of about the size they had.

export const order = {
  scale: 0.4,
  shares: { coverage: 0.32, carried: 0.32, time: 0.2, near: 0.1, across: 0.06, phrases: 0.11 },
  byCue: {
    when: { asked: 0.14, visit: 0.09, dated: 0.05 },
    where: { asked: 0.09, people: -0.04 },
    why: { asked: 0.19 },
    what: { asked: 0.07 },
    who: { asked: 0.05, visit: 0.07, said: -0.1 },
    said: { asked: 0.04, visit: -0.1 },
    'how-much': { asked: 0.08, visit: -0.09, people: -0.11 },
  },
};
