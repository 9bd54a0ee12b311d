// Dates of the data ("2025", "2025-06", "2025-06-23") in words, as exact as they are.

import type { Say } from './translate.ts';

/**
 * label: "June 2025", «июнь 2025 года»; when: "in June 2025", «в июне 2025 года»; over: "for June 2025", «за июнь 2025 года»;
 * genitive: "June 2025", «июня 2025 года»; stamp: the shortest, for the date of a publication.
 */
export type Form = 'label' | 'when' | 'over' | 'genitive' | 'stamp';

export type Day = {
  readonly year: string;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
};

export function parseDay(text: string): Day {
  const [year = '', month, day] = text.split('-');
  return { year, month: month ? Number(month) : undefined, day: day ? Number(day) : undefined };
}

/** name: «июнь»; of: «июня»; in: «июне». English has one form. */
export const monthName = (say: Say, month: number, form: 'name' | 'of' | 'in'): string =>
  say('month', { month, form });

export function formatDay(say: Say, { year, month, day }: Day, form: Form): string {
  if (month === undefined) return say('date-year', { year, form });
  if (day !== undefined)
    return say('date-day', { day: String(day), month: monthName(say, month, 'of'), year, form });
  const name = monthName(say, month, form === 'when' ? 'in' : form === 'genitive' ? 'of' : 'name');
  return say('date-month', { month: name, year, form });
}

export const formatDate = (say: Say, date: string, form: Form): string =>
  formatDay(say, parseDay(date), form);
