// What Telegram does to every text before it keeps it: control characters, space around it, entities side by side.
import type { MessageEntity } from '@grammyjs/types';
import { endOf, type FormattedText, SPLITTABLE } from './formatted.ts';

// \r disappears; the other control characters, tabs among them, become spaces.
function withoutControls({ text, entities }: FormattedText): FormattedText {
  const plain = text.replace(/[^\P{Cc}\n\r]/gu, ' ');
  if (!plain.includes('\r')) return { text: plain, entities };
  const before = (offset: number) => plain.slice(0, offset).replaceAll('\r', '').length;
  return {
    text: plain.replaceAll('\r', ''),
    entities: entities.map((one) => ({
      ...one,
      offset: before(one.offset),
      length: before(endOf(one)) - before(one.offset),
    })),
  };
}

// Space before the first entity goes away, space within it stays: so does Telegram.
function trimmed({ text, entities }: FormattedText): FormattedText {
  const end = text.replace(/[ \n]+$/, '').length;
  const firstEntity = Math.min(...entities.map(({ offset }) => offset), end);
  const lead = Math.min(/^[ \n]*/.exec(text)?.[0].length ?? 0, firstEntity);
  return {
    text: text.slice(lead, end),
    entities: entities.map((one) => ({
      ...one,
      offset: one.offset - lead,
      length: Math.min(endOf(one), end) - one.offset,
    })),
  };
}

function merged(entities: readonly MessageEntity[]): MessageEntity[] {
  const kept: MessageEntity[] = [];
  for (const entity of entities) {
    const twin = kept.findLast(({ type }) => type === entity.type);
    if (twin !== undefined && SPLITTABLE.has(entity.type) && endOf(twin) >= entity.offset) {
      const length = Math.max(endOf(twin), endOf(entity)) - twin.offset;
      kept[kept.indexOf(twin)] = { ...twin, length };
    } else {
      kept.push(entity);
    }
  }
  return kept;
}

/** In the order of the text, the outer before the inner. */
export const inOrder = (entities: readonly MessageEntity[]): MessageEntity[] =>
  entities.toSorted((a, b) => a.offset - b.offset || b.length - a.length);

export function tidy(formatted: FormattedText): FormattedText {
  const { text, entities } = trimmed(withoutControls(formatted));
  return { text, entities: merged(inOrder(entities.filter(({ length }) => length > 0))) };
}
