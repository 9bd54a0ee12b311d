// Words for a picture of figures that nobody speaks of.
import type { Words } from '../../src/pictures/words.ts';

export const words: Words = {
  title: 'Title',
  subtitle: 'million',
  bar: ({ region, period, marks }) => ({
    region,
    period,
    value: marks.map(({ value }) => value).join(' or '),
  }),
  gap: ({ first, last }) => ({ period: `${first}–${last}`, note: 'nothing' }),
  legend: { part: 'a part', differ: 'they differ', target: 'a target' },
  notes: [],
  sources: (list) => `Sources: ${list}`,
  source: (id) => id,
};
