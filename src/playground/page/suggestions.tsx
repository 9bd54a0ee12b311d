// What a client offers above the field while somebody types: commands after "/", the bot's answers after "@bot".
import type { InlineQueryResult } from '@grammyjs/types';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Chat } from '../wire.ts';
import { useDesk } from './desk.ts';

export interface Suggestion {
  readonly key: string;
  readonly title: string;
  readonly text: string;
  readonly picture?: string | undefined;
  /** Chosen by Enter or a tap. */
  readonly choose: () => void;
  /** What Tab puts into the field. */
  readonly completion?: string;
}

export interface Suggestions {
  readonly kind: 'commands' | 'results';
  readonly items: readonly Suggestion[];
  /** Which one Enter takes before an arrow was pressed; -1: none, the text is sent as it is. */
  readonly first: number;
  /** The bot has answered, or nobody needs to. */
  readonly ready: boolean;
}

// Long enough for a word to be finished.
const QUIET_MS = 250;
// What clients send at most.
const LONGEST_QUERY = 256;

const textOf = (result: InlineQueryResult, field: 'title' | 'description' | 'caption'): string =>
  String(Reflect.get(result, field) ?? '');

const pictureOf = (result: InlineQueryResult): string | undefined =>
  'photo_file_id' in result ? `/photo/${result.photo_file_id}` : undefined;

/** The inline query in a text: undefined if it is none. */
function queryIn(text: string, username: string): string | undefined {
  const [mention = '', ...rest] = text.split(/(?<=^\S+)\s/);
  const isOurs = mention.toLowerCase() === `@${username.toLowerCase()}` && text.length > mention.length;
  return isOurs ? rest.join(' ').trim().slice(0, LONGEST_QUERY) : undefined;
}

/** Asks the bot inline, once the typing pauses. Returns the questions asked, one a page of results. */
function useInline(chat: Chat, query: string | undefined) {
  const desk = useDesk();
  const user = desk.speaker(chat);
  const [asked, setAsked] = useState<readonly string[]>([]);
  const ask = async (offset: string): Promise<void> => {
    const id = (await desk.act({ do: 'ask', user, room: chat.id, query: query ?? '', offset }))?.id;
    if (id !== undefined) setAsked((before) => (offset === '' ? [id] : [...before, id]));
  };
  useEffect(() => {
    setAsked([]);
    if (query === undefined) return;
    const timer = setTimeout(() => void ask(''), QUIET_MS);
    return () => clearTimeout(timer);
  }, [query, user, chat.id]);
  return { asked, ask };
}

/** What to offer for the text in the field. `done` is called when a choice took its place. */
export function useSuggestions(chat: Chat, text: string, done: () => void): Suggestions | undefined {
  const desk = useDesk();
  const { say, scene } = desk;
  const user = desk.speaker(chat);
  const query = queryIn(text, scene.bot.username);
  const { asked, ask } = useInline(chat, query);

  if (query !== undefined) {
    const pages = asked.flatMap((id) => (desk.lists[id] ? [{ id, list: desk.lists[id] }] : []));
    const items = pages.flatMap(({ id, list }) =>
      list.results.map((result) => ({
        key: `${id} ${result.id}`,
        title: textOf(result, 'title') || textOf(result, 'caption') || say('picture'),
        text: textOf(result, 'description'),
        picture: pictureOf(result),
        choose: () => {
          void desk.act({ do: 'choose', user, room: chat.id, question: id, result: result.id });
          done();
        },
      })),
    );
    const { button, nextOffset = '' } = pages.at(-1)?.list ?? {};
    const start = button?.start_parameter;
    const lead =
      start === undefined
        ? []
        : [start].map((parameter) => ({
            key: 'button',
            title: button?.text ?? '',
            text: '',
            choose: () => desk.startBot(user, parameter),
          }));
    const more =
      nextOffset === ''
        ? []
        : [
            {
              key: 'more',
              title: say('more-results'),
              text: '',
              choose: () => void ask(nextOffset),
            },
          ];
    return { kind: 'results', items: [...lead, ...items, ...more], first: -1, ready: pages.length > 0 };
  }

  const [, begun] = /^\/(\w*)$/.exec(text) ?? [];
  if (begun === undefined) return undefined;
  const items = (chat.commands[user] ?? [])
    .filter(({ command }) => command.startsWith(begun.toLowerCase()))
    .map(({ command, description }) => ({
      key: command,
      title: `/${command}`,
      text: description,
      completion: `/${command} `,
      choose: () => {
        void desk.act({ do: 'say', user, room: chat.id, text: `/${command}` });
        done();
      },
    }));
  return items.length > 0 ? { kind: 'commands', items, first: 0, ready: true } : undefined;
}

interface ListProps {
  readonly id: string;
  readonly suggestions: Suggestions;
  readonly active: number;
}

export const optionId = (list: string, index: number): string => `${list}-${index}`;

function Option({ id, item, active }: { id: string; item: Suggestion; active: boolean }): ComponentChildren {
  useEffect(() => {
    if (active) document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
  }, [active, id]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus; arrows and Enter work there
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      class="option"
      onMouseDown={(event) => event.preventDefault()}
      onClick={item.choose}
    >
      {item.picture !== undefined && <img src={item.picture} alt="" width="48" height="48" />}
      <span>
        <strong>{item.title}</strong>
        <small>{item.text}</small>
      </span>
    </div>
  );
}

export function SuggestionList({ id, suggestions, active }: ListProps) {
  const { say } = useDesk();
  const { kind, items, ready } = suggestions;
  return (
    <div class="suggestions" data-kind={kind} id={id} role="listbox" aria-label={say(kind)}>
      {items.map((item, index) => (
        <Option key={item.key} id={optionId(id, index)} item={item} active={index === active} />
      ))}
      {items.length === 0 && <p class="hint">{ready ? say('no-results') : '…'}</p>}
    </div>
  );
}
