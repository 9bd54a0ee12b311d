// What each piece of evidence counts in `order.ts`. Made by `npm run fit:order`, not by hand; the scale keeps scores of about the size they had.

export const order = {
  scale: 0.42,
  shares: { coverage: 0.32, carried: 0.42, time: 0.14, adjacent: 0.11 },
  byCue: {
    when: { asked: 0.15, visit: 0.09, dated: 0.06 },
    where: { asked: 0.12, people: -0.07 },
    why: { asked: 0.2 },
    what: { asked: 0.07 },
    who: { asked: 0.08, visit: 0.07, said: -0.08 },
    said: { asked: 0.05, visit: -0.1 },
    'how-much': { asked: 0.1, visit: -0.11, people: -0.08 },
  },
};
