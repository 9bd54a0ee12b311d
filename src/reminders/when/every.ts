// What comes again after so much time: "every 2 weeks", «раз в квартал», «ежемесячно», "every morning".

import type { Recurrence } from '../recurrence.ts';
import { partClock } from './clocks.ts';
import { amount, amountOf, gap } from './numbers.ts';
import { type Groups, type Odd, type Reader, type Repeat, sayings } from './piece.ts';
import { unit, unitOf } from './spans.ts';

export const every = '(?:every|evry|each|кажд(?:ый|ую|ое|ые|ого|ой|ых|ому|ом|\\.)?)';

export const repeat = (recurrence: Omit<Recurrence, 'interval'> & { interval?: number }): Repeat => ({
  is: 'repeat',
  recurrence: { interval: 1, ...recurrence },
});

/** An adjective as well: "yearly trade". */
const adverb = (recurrence: Parameters<typeof repeat>[0]): Repeat => ({
  ...repeat(recurrence),
  weak: 'edge',
});

const tooOften: Odd = { is: 'odd', why: 'tooOften' };
const notUnderstood: Odd = { is: 'odd', why: 'notUnderstood' };

const frequencies = {
  hour: ['HOURLY', 1],
  day: ['DAILY', 1],
  week: ['WEEKLY', 1],
  month: ['MONTHLY', 1],
  quarter: ['MONTHLY', 3],
  half: ['MONTHLY', 6],
  year: ['YEARLY', 1],
} as const;

const most = 999;

function everySo(count: number, name: string | undefined): Repeat | Odd {
  const kind = unitOf(name ?? '');
  if (kind === 'second' || kind === 'minute' || (kind === 'hour' && count < 1)) return tooOften;
  if (!kind || kind === 'workday') return notUnderstood;
  // Half a year and a year and a half are whole in months.
  const [frequency, factor] =
    kind === 'year' && !Number.isInteger(count) ? (['MONTHLY', 12] as const) : frequencies[kind];
  const interval = count * factor;
  return Number.isInteger(interval) && interval >= 1 && interval <= most
    ? repeat({ frequency, interval })
    : notUnderstood;
}

const other = '(?:other|second|втор(?:ой|ую|ое|ого)|2nd|2-?(?:й|ой|ую|ю|ое))';
const readEvery = ({ count, other: second, unit: name }: Groups): Repeat | Odd =>
  everySo(second ? 2 : amountOf(count), name);

const daily = (part: 'morning' | 'evening' | 'night') => (): Repeat => ({
  ...repeat({ frequency: 'DAILY' }),
  clock: partClock(part),
});

const times =
  '(?:twice|thrice|\\d{1,2}_times|several_times|дважды|несколько_раз|(?:[2-9]|\\d\\d|две|два|три|четыре|пять|шесть)_раза?)';

export const everyReaders: readonly Reader[] = [
  ...sayings([`${times}_(?:an?|per|в|every|кажд(?:ый|ую))_${unit}`], () => notUnderstood),
  ...sayings(
    [`${every}_(?:morning|утро|утром)`, 'mornings', 'in_the_mornings', 'по_утрам'],
    daily('morning'),
  ),
  ...sayings(
    [`${every}_(?:evening|вечер|вечером)`, 'in_the_evenings', 'evenings', 'по_вечерам'],
    daily('evening'),
  ),
  ...sayings([`${every}_(?:night|ночь)`], daily('night')),
  ...sayings([`${every}_полчаса`], () => tooOften),
  ...sayings([`${every}_полгода`, '(?:один_)?раз_в_полгода', 'half-?yearly', 'semi-?annually'], () =>
    everySo(6, 'month'),
  ),
  ...sayings(
    [
      `(?:once_)?${every}_(?:(?<count>${amount})${gap}|(?<other>${other})_)?(?<unit>${unit})`,
      `(?:once|(?:один_|1_)?раз)_(?:an?|per|в)_(?:(?<count>${amount})_)?(?<unit>${unit})`,
    ],
    readEvery,
  ),
  ...sayings([`${every}_fortnight`], () => repeat({ frequency: 'WEEKLY', interval: 2 })),
  ...sayings(['hourly', 'ежечасно'], () => adverb({ frequency: 'HOURLY' })),
  ...sayings(['daily', 'ежедневно', 'еже ?день'], () => adverb({ frequency: 'DAILY' })),
  ...sayings(['bi-?weekly', 'fortnightly'], () => repeat({ frequency: 'WEEKLY', interval: 2 })),
  ...sayings(['weekly', 'еженедельно'], () => adverb({ frequency: 'WEEKLY' })),
  ...sayings(['monthly', 'ежемесячно', 'помесячно'], () => adverb({ frequency: 'MONTHLY' })),
  ...sayings(['quarterly', 'ежеквартально', 'поквартально'], () =>
    repeat({ frequency: 'MONTHLY', interval: 3 }),
  ),
  ...sayings(['yearly', 'annually', 'ежегодно'], () => adverb({ frequency: 'YEARLY' })),
];
