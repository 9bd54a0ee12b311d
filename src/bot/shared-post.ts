// An answer as it stands in other people's chats: with a small keyboard that works for everybody who sees it and only
// shows. The bot is no member there: all it can do later is change this message.
import type { Catalog } from '../catalog/catalog.ts';
import type { Answer } from '../engine/answer.ts';
import type { Query } from '../engine/query.ts';
import { type Button, button, keyboard } from './buttons.ts';
import type { Dependencies } from './index.ts';
import type { Post } from './posting.ts';
import { renderAnswer } from './render/answer.ts';
import { askBotButton, shareButton, shareText, type Us } from './sharing.ts';

type Part = Pick<Dependencies, 'catalog' | 'engine' | 'translate'>;

export interface Shown {
  /** The short question of the answer; without one it cannot be shown again, and stands there in full. */
  readonly of?: Query | undefined;
  /** The rest of a long answer was asked for. */
  readonly whole?: boolean;
  /** Buttons of its own, above the others. */
  readonly options?: readonly (readonly Button[])[];
}

/** What is longer than a screen or two comes in its short form, with a button for the rest: it is not everybody's question. */
const MOST_AT_ONCE = 1_500;

export function sharedPost(part: Part, us: Us, answer: Answer, { of, whole, options = [] }: Shown): Post {
  const { locale } = answer;
  const full = renderAnswer(answer, part, { length: 'full' });
  const isLong = of !== undefined && !whole && full.text.length > MOST_AT_ONCE;
  const { text, entities, more } = isLong ? renderAnswer(answer, part, { length: 'short' }) : full;
  const row: Button[] = [];
  if (isLong && more && of) {
    const stamp = stampOf(part.catalog, answer);
    row.push(button(part.translate(locale, 'button-more'), { does: 'shared', query: of, locale, stamp }));
  }
  const share = us.supports_inline_queries ? shareText(part, answer, of) : undefined;
  if (share !== undefined) row.push(shareButton(part, answer, share));
  row.push(askBotButton(part, us, answer, of));
  return { text, entities, keyboard: keyboard([...options, row]) };
}

/** Six characters that change when the facts of an answer do: whether a message from long ago still says what is so. */
export function stampOf({ facts, regions }: Catalog, answer: Answer): string {
  const region = answer.kind === 'profile' && 'region' in answer ? regions.get(answer.region) : undefined;
  const content = JSON.stringify([region?.reference, answer.facts.map((id) => facts.get(id) ?? id)]);
  // FNV-1a: nobody gains from a collision.
  let hash = 0x811c9dc5;
  for (let at = 0; at < content.length; at++)
    hash = Math.imul(hash ^ content.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(36).padStart(6, '0').slice(-6);
}
