// Buttons under messages, and pages to leaf through.
import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types';
import type { Say } from '../i18n/translate.ts';
import { encodePress, type Press } from './callback.ts';

export type Button = InlineKeyboardButton;

export const button = (text: string, press: Press): Button => ({ text, callback_data: encodePress(press) });

/** `undefined` takes the buttons away. */
export function keyboard(rows: readonly (readonly Button[])[]): InlineKeyboardMarkup | undefined {
  const filled = rows.filter((row) => row.length > 0).map((row) => [...row]);
  return filled.length > 0 ? { inline_keyboard: filled } : undefined;
}

export function inRows(buttons: readonly Button[], perRow: number): Button[][] {
  const rows: Button[][] = [];
  for (let at = 0; at < buttons.length; at += perRow) rows.push(buttons.slice(at, at + perRow));
  return rows;
}

export interface Leaf<T> {
  readonly items: readonly T[];
  /** From 0. */
  readonly page: number;
  readonly pages: number;
}

/** A page of a list; the nearest there is for a number from an old button. */
export function leaf<T>(all: readonly T[], page: number, size: number): Leaf<T> {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const present = Math.min(page, pages - 1);
  return { items: all.slice(present * size, (present + 1) * size), page: present, pages };
}

/** Previous and next, each where there is one. */
export function leafing(say: Say, { page, pages }: Leaf<unknown>, to: (page: number) => Press): Button[] {
  const row: Button[] = [];
  if (page > 0) row.push(button(say('page-previous'), to(page - 1)));
  if (page < pages - 1) row.push(button(say('page-next'), to(page + 1)));
  return row;
}
