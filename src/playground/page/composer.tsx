// Where one writes: the field with its suggestions, what is replied to or edited, and who writes.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Chat } from '../wire.ts';
import { nameOf, useDesk } from './desk.ts';
import { Icon } from './icon.tsx';
import { summary } from './message.tsx';
import { optionId, SuggestionList, useSuggestions } from './suggestions.tsx';

interface Props {
  readonly chat: Chat;
}

// What clients let through in one message.
const LONGEST_TEXT = 4096;
const LIST = 'suggestions';
// In pixels, as in the sheet.
const LINE_HEIGHT = 20;
const PADDING = 15;
const MOST_LINES = 6;
// On a phone a field that takes the focus by itself would put the keyboard over the chat.
const HAS_KEYBOARD = matchMedia('(hover: hover)').matches;

function Speaker({ chat }: Props) {
  const desk = useDesk();
  if (chat.people.length < 2) return null;
  return (
    <select
      class="speaker"
      aria-label={desk.say('speaks-as')}
      title={desk.say('speaks-as')}
      value={desk.speaker(chat)}
      onChange={(event) => desk.speakAs(chat, Number(event.currentTarget.value))}
    >
      {chat.people.map((id) => (
        <option key={id} value={id}>
          {nameOf(desk.scene, id)}
        </option>
      ))}
    </select>
  );
}

function About({ chat }: Props) {
  const desk = useDesk();
  const { say } = desk;
  const { replyTo, editing } = desk.draft(chat);
  const about = editing ?? replyTo;
  if (!about) return null;
  return (
    <div class="about">
      <Icon name={editing ? 'edit' : 'reply'} />
      <div class="quoted">
        <strong>{editing ? say('editing') : say('replying', { who: about.from?.first_name ?? '' })}</strong>
        <span>{summary(say, about)}</span>
      </div>
      <button
        type="button"
        class="round"
        aria-label={say('cancel')}
        onClick={() => desk.write(chat, { text: editing ? '' : desk.draft(chat).text })}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}

export function Composer({ chat }: Props) {
  const desk = useDesk();
  const { say } = desk;
  const draft = desk.draft(chat);
  const { text, replyTo, editing } = draft;
  const user = desk.speaker(chat);
  const field = useRef<HTMLTextAreaElement>(null);
  const clear = () => desk.write(chat, { text: '' });
  const suggestions = useSuggestions(chat, editing ? '' : text, clear);
  // An arrow's choice holds for the text it was made for.
  const [picked, pick] = useState({ text: '', index: -1 });
  const [dismissed, dismiss] = useState('');
  const list = suggestions && dismissed !== text ? suggestions : undefined;
  const active = picked.text === text ? picked.index : (list?.first ?? -1);
  const chosen = list?.items[active];

  useEffect(() => {
    if (HAS_KEYBOARD || replyTo || editing) field.current?.focus();
  }, [chat.id, replyTo, editing]);
  useLayoutEffect(() => {
    if (!field.current) return;
    field.current.rows = 1;
    field.current.rows = Math.min(
      MOST_LINES,
      Math.max(1, Math.round((field.current.scrollHeight - PADDING) / LINE_HEIGHT)),
    );
  }, [text]);

  const send = () => {
    if (text.trim() === '') return;
    clear();
    const where = { user, room: chat.id, text };
    if (editing) void desk.act({ do: 'correct', ...where, message: editing.message_id });
    else void desk.act({ do: 'say', ...where, replyTo: replyTo?.message_id });
  };

  const editLast = () => {
    const own = chat.messages.findLast(
      (one) => one.from?.id === user && one.text !== undefined && !one.via_bot,
    );
    if (own?.text !== undefined) desk.write(chat, { text: own.text, editing: own });
  };

  const keys: Readonly<Record<string, (event: KeyboardEvent) => boolean>> = {
    Enter: (event) => {
      if (event.shiftKey || event.isComposing) return false;
      if (chosen) chosen.choose();
      else send();
      return true;
    },
    Tab: () => {
      if (chosen?.completion === undefined) return false;
      desk.write(chat, { ...draft, text: chosen.completion });
      return true;
    },
    ArrowDown: () => step(1),
    ArrowUp: () => {
      if (step(-1)) return true;
      if (text !== '') return false;
      editLast();
      return true;
    },
    Escape: () => {
      if (list) dismiss(text);
      else desk.write(chat, { text: editing ? '' : text });
      return true;
    },
  };
  const step = (by: number): boolean => {
    if (!list || list.items.length === 0) return false;
    pick({ text, index: (Math.max(active, by < 0 ? 0 : -1) + by + list.items.length) % list.items.length });
    return true;
  };

  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {list && <SuggestionList id={LIST} suggestions={list} active={active} />}
      <About chat={chat} />
      <div class="line">
        <Speaker chat={chat} />
        <button
          type="button"
          class="round slash"
          aria-label={say('commands')}
          title={say('commands')}
          onClick={() => {
            desk.write(chat, { text: text === '/' ? '' : '/' });
            dismiss('');
            field.current?.focus();
          }}
        >
          /
        </button>
        <textarea
          ref={field}
          rows={1}
          maxLength={LONGEST_TEXT}
          placeholder={say('write')}
          aria-label={say('write')}
          aria-autocomplete="list"
          aria-controls={list && LIST}
          aria-activedescendant={chosen && optionId(LIST, active)}
          value={text}
          onInput={(event) => {
            dismiss('');
            desk.write(chat, { ...draft, text: event.currentTarget.value });
          }}
          onKeyDown={(event) => {
            if (keys[event.key]?.(event)) event.preventDefault();
          }}
        />
        <button
          type="submit"
          class="round send"
          aria-label={say(editing ? 'save' : 'send')}
          disabled={text.trim() === ''}
        >
          <Icon name={editing ? 'check' : 'send'} />
        </button>
      </div>
    </form>
  );
}
