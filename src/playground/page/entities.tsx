// A text with its entities as a client draws it.
import type { MessageEntity } from '@grammyjs/types';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Chat } from '../wire.ts';
import { useDesk } from './desk.ts';
import { Link } from './links.tsx';
import { datesIn } from './words.ts';

interface Wrapped {
  readonly children: ComponentChildren;
}

/** Hidden until it is tapped. */
function Spoiler({ children }: Wrapped) {
  const [shown, show] = useState(false);
  if (shown) return <span>{children}</span>;
  return (
    <button type="button" class="spoiler" aria-label="…" onClick={() => show(true)}>
      <span aria-hidden="true">{children}</span>
    </button>
  );
}

/** Its first lines until it is tapped. */
function LongQuote({ children }: Wrapped) {
  const [open, setOpen] = useState(false);
  return (
    <blockquote class={open ? '' : 'short'}>
      {children}
      <button type="button" class="unfold" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? '▴' : '▾'}
      </button>
    </blockquote>
  );
}

/** The moment in the reader's own zone, as far as the format asks for it. */
function Moment({ entity, children }: Wrapped & { readonly entity: MessageEntity.DateTimeMessageEntity }) {
  const { locale } = useDesk();
  const { unix_time: time, date_time_format: format } = entity;
  const has = (letter: string) => format.includes(letter);
  const date = has('D') ? 'long' : has('d') ? 'medium' : undefined;
  const moment = new Date(time * 1000);
  const options: Intl.DateTimeFormatOptions = {
    ...(has('w') && { weekday: 'long' }),
    ...(date && { day: 'numeric', month: date === 'long' ? 'long' : 'short', year: 'numeric' }),
    ...(/t/i.test(format) && { hour: '2-digit', minute: '2-digit' }),
  };
  const shown = Object.keys(options).length > 0 ? moment.toLocaleString(datesIn(locale), options) : children;
  return (
    <time dateTime={moment.toISOString()} title={moment.toLocaleString(datesIn(locale))}>
      {shown}
    </time>
  );
}

function Command({ chat, text }: { readonly chat: Chat; readonly text: string }) {
  const desk = useDesk();
  const send = () => void desk.act({ do: 'say', user: desk.speaker(chat), room: chat.id, text });
  return (
    <button type="button" class="link" onClick={send}>
      {text}
    </button>
  );
}

function Entity({
  chat,
  entity,
  text,
  children,
}: Wrapped & { chat: Chat; entity: MessageEntity; text: string }) {
  switch (entity.type) {
    case 'bold':
      return <strong>{children}</strong>;
    case 'italic':
      return <em>{children}</em>;
    case 'underline':
      return <u>{children}</u>;
    case 'strikethrough':
      return <s>{children}</s>;
    case 'code':
      return <code>{children}</code>;
    case 'pre':
      return <pre>{children}</pre>;
    case 'spoiler':
      return <Spoiler>{children}</Spoiler>;
    case 'blockquote':
      return <blockquote>{children}</blockquote>;
    case 'expandable_blockquote':
      return <LongQuote>{children}</LongQuote>;
    case 'date_time':
      return <Moment entity={entity}>{children}</Moment>;
    case 'bot_command':
      return <Command chat={chat} text={text} />;
    case 'text_link':
    case 'url':
    case 'email':
      return (
        <Link
          chat={chat}
          url={'url' in entity ? entity.url : entity.type === 'email' ? `mailto:${text}` : text}
        >
          {children}
        </Link>
      );
    default:
      return <span class="mention">{children}</span>;
  }
}

const isBlock = ({ type }: MessageEntity): boolean => /quote$|^pre$/.test(type);

interface Span {
  readonly text: string;
  /** Outer ones before those within them. */
  readonly entities: readonly MessageEntity[];
  readonly from: number;
  readonly to: number;
}

function pieces(chat: Chat, { text, entities, from, to }: Span): ComponentChildren[] {
  const drawn: ComponentChildren[] = [];
  let at = from;
  for (const [index, entity] of entities.entries()) {
    // It stands within the one before, which drew it.
    if (entity.offset < at) continue;
    const end = Math.min(entity.offset + entity.length, to);
    const inner = entities.slice(index + 1).filter(({ offset }) => offset < end);
    drawn.push(
      text.slice(at, entity.offset),
      <Entity chat={chat} entity={entity} text={text.slice(entity.offset, end)}>
        {pieces(chat, { text, entities: inner, from: entity.offset, to: end })}
      </Entity>,
    );
    // A block ends its line by itself.
    at = isBlock(entity) && text[end] === '\n' ? end + 1 : end;
  }
  drawn.push(text.slice(at, to));
  return drawn;
}

interface Props {
  readonly chat: Chat;
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

export function Text({ chat, text, entities }: Props) {
  const outerFirst = entities.toSorted((a, b) => a.offset - b.offset || b.length - a.length);
  return <div class="text">{pieces(chat, { text, entities: outerFirst, from: 0, to: text.length })}</div>;
}
