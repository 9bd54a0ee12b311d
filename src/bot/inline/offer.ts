// From what is typed behind the bot's name to a page of the list above the input field.
import type { Locale } from '../../i18n/translate.ts';
import { readInlineToken } from '../links.ts';
import { beginnings } from './beginnings.ts';
import { distinct, type Finding, lookedUp, type Part } from './finding.ts';
import type { Names } from './names.ts';
import { ofAnswer, readings } from './readings.ts';

export interface Asked {
  readonly query: string;
  /** Of the reader. */
  readonly locale: Locale;
  /** Asked lately; only needed where nothing is typed. */
  readonly recent: readonly string[];
}

export function offer(part: Part, names: Names, { query, locale, recent }: Asked): Finding[] {
  const text = query.trim().replaceAll(/\s+/g, ' ');
  if (text === '') return beginnings(part, recent, locale);
  const link = readInlineToken(text, part.catalog);
  if (link === 'none') return readings(part, names, { text, isOpen: !/[\s?!.,]$/.test(query), locale });
  if (link === undefined) return [];
  const language = link.locale ?? locale;
  const [, ...rest] = ofAnswer(part, part.engine.look(link.query, language), 'linked');
  const linked = lookedUp(part, link.query, language);
  const picture: Finding[] = link.asPicture ? [{ ...linked, id: `p${linked.id}`, asPicture: true }] : [];
  return [...picture, ...distinct([linked, ...rest])];
}

export interface Page {
  readonly findings: readonly Finding[];
  /** '' on the last page. */
  readonly next: string;
}

/** A phone shows four or five without scrolling. */
const PER_PAGE = 8;

/** `offset`: as the page before named it; anything else begins anew. */
export function pageOf(findings: readonly Finding[], offset: string): Page {
  const from = /^[1-9]\d{0,2}$/.test(offset) ? Number(offset) : 0;
  const to = from + PER_PAGE;
  return { findings: findings.slice(from, to), next: to < findings.length ? String(to) : '' };
}
