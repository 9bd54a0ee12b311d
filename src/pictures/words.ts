// What is written in a picture: handed in, since whoever draws knows no language.
import type { Bar, Gap } from './chart.ts';

export type Words = {
  readonly title: string;
  /** The unit of all values, and what else holds for the whole picture. */
  readonly subtitle: string;
  /** What stands before a bar; `region` also where the bar above is of the same one. */
  readonly bar: (bar: Bar) => {
    readonly region: string | undefined;
    readonly period: string | undefined;
    /** All values with their qualifiers, without the unit. */
    readonly value: string;
  };
  readonly gap: (gap: Gap) => { readonly period: string; readonly note: string };
  /** What hatched, striped and outlined bars mean. */
  readonly legend: Readonly<Record<'part' | 'differ' | 'target', string>>;
  readonly notes: readonly string[];
  /** The list of sources with a word before it. */
  readonly sources: (list: string, count: number) => string;
  readonly source: (id: string) => string;
};
