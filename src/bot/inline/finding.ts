// What inline mode may offer: an answer that is only looked up when its page of the list is shown.
import type { Answer } from '../../engine/answer.ts';
import { encodeQuery, type Query } from '../../engine/query.ts';
import { queryOf } from '../../engine/query-of.ts';
import type { Locale } from '../../i18n/translate.ts';
import type { Dependencies } from '../index.ts';
import { encodeLink } from '../links.ts';

export type Part = Pick<Dependencies, 'catalog' | 'engine' | 'translate' | 'thumbnails'>;

export interface Finding {
  /** At most 64 bytes, as Telegram wants it; the same for the same answer, so that none is offered twice. */
  readonly id: string;
  /** The short question of the answer, where there is one. */
  readonly of: Query | undefined;
  find(): Answer;
  /** Offered as a picture, if there is one that was sent before; the same answer stands beside it as text. */
  readonly asPicture?: true;
}

export const lookedUp = ({ engine }: Part, query: Query, locale: Locale): Finding => ({
  id: encodeLink(query, locale),
  of: query,
  find: () => engine.look(query, locale),
});

/** An answer that is there already. `name`, of no more than 62 bytes, tells it from others without a short question. */
export function found(part: Part, answer: Answer, name: string): Finding {
  const of = queryOf(answer, part);
  return { id: of ? encodeLink(of, answer.locale) : `t_${name}`, of, find: () => answer };
}

/** Each answer once, in whatever language it comes first. */
export function distinct(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ id, of }) => {
    const key = of ? encodeQuery(of) : id;
    return !seen.has(key) && seen.add(key);
  });
}
