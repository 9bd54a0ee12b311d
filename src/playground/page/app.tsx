// The whole page: what is known of the world, which chat is open, what is being written, and how it is laid out.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Act, Chat, InlineList, Moment, PageLocale, Scene } from '../wire.ts';
import { BehindView } from './behind.tsx';
import { ChatView } from './chat.tsx';
import { ChatList } from './chats.tsx';
import { follow, perform } from './connection.ts';
import { type Desk, DeskContext, type Draft } from './desk.ts';
import { follow as followLink } from './links.tsx';
import { Dialog, Toast } from './popups.tsx';
import { Top } from './top.tsx';
import { firstLocale, keepLocale, sayIn } from './words.ts';

// As long as Telegram shows "typing…" after one word of it.
const TYPING_MS = 5000;
const TOAST_MS = 4000;
/** Stands in place of a press that was answered. */
const DONE = '';
const NOTHING_WRITTEN: Draft = { text: '' };
const WIDE = matchMedia('(min-width: 45rem)');

const roomInAddress = (): number | undefined => Number(location.hash.slice(1)) || undefined;
const pressKey = (chat: Chat, message: number, data: string): string => `${chat.id} ${message} ${data}`;

/** A value that other code announces by an event. */
function useEvent<T>(target: EventTarget, event: string, read: () => T): T {
  const [value, set] = useState(read);
  useEffect(() => {
    const listener = () => set(read);
    target.addEventListener(event, listener);
    return () => target.removeEventListener(event, listener);
  }, []);
  return value;
}

/** A value that goes away by itself. */
function usePassing<T>(milliseconds: number): [T | undefined, (value: T | undefined) => void] {
  const [value, set] = useState<T>();
  useEffect(() => {
    if (value === undefined) return;
    const timer = setTimeout(() => set(undefined), milliseconds);
    return () => clearTimeout(timer);
  }, [value]);
  return [value, set];
}

/** One entry more, or another one. */
const withEntry =
  <K extends string | number, V>(key: K, value: V) =>
  (before: Readonly<Record<K, V>>): Readonly<Record<K, V>> => ({ ...before, [key]: value });

export function App() {
  const [scene, setScene] = useState<Scene>();
  const [isConnected, setConnected] = useState(true);
  const [locale, setLocale] = useState<PageLocale>(firstLocale);
  const [drafts, setDrafts] = useState<Readonly<Record<number, Draft>>>({});
  const [speakers, setSpeakers] = useState<Readonly<Record<number, number>>>({});
  const [lists, setLists] = useState<Readonly<Record<string, InlineList>>>({});
  const [pressed, setPressed] = useState<Readonly<Record<string, string>>>({});
  const [read, setRead] = useState<Readonly<Record<number, number>>>({});
  const [typingIn, setTypingIn] = usePassing<{ readonly room: number }>(TYPING_MS);
  const [toast, setToast] = usePassing<string>(TOAST_MS);
  const [alert, setAlert] = useState<string>();
  const [query, setQuery] = useState<string>();
  const [isBehindOpen, openBehind] = useState(false);
  const isWide = useEvent(WIDE, 'change', () => WIDE.matches);
  const room = useEvent(window, 'hashchange', roomInAddress);
  const say = useMemo(() => sayIn(locale), [locale]);

  // The listeners stay, what they see of the page does not.
  const onMoment = useRef<(moment: Moment) => void>(() => {});
  useEffect(() => {
    const moment = (one: Moment) => onMoment.current(one);
    follow({ scene: setScene, moment, connected: setConnected });
  }, []);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);

  const chats = scene?.chats ?? [];
  const chat = chats.find(({ id }) => id === room) ?? (isWide ? chats[0] : undefined);
  const newest = chat?.messages.at(-1);
  useEffect(() => {
    if (chat && newest) setRead(withEntry(chat.id, newest.message_id));
    if (newest?.from?.is_bot) setTypingIn(undefined);
  }, [chat?.id, newest?.message_id]);

  const act = async (what: Act) => {
    try {
      return await perform(what);
    } catch (error) {
      setToast(error instanceof Error ? error.message : String(error));
      return undefined;
    }
  };

  const desk: Desk | undefined = scene && {
    scene,
    locale,
    say,
    lists,
    async act(what) {
      const outcome = await act(what);
      if (outcome?.id !== undefined && outcome.list) setLists(withEntry(outcome.id, outcome.list));
      return outcome;
    },
    async press(where, message, data) {
      const id = (await act({ do: 'press', user: desk?.speaker(where) ?? 0, room: where.id, message, data }))
        ?.id;
      // The answer may have been quicker.
      if (id !== undefined) setPressed((before) => ({ [id]: pressKey(where, message, data), ...before }));
    },
    isPressed: (where, message, data) => Object.values(pressed).includes(pressKey(where, message, data)),
    speaker: (where) => speakers[where.id] ?? where.people[0] ?? where.id,
    speakAs: (where, user) => setSpeakers(withEntry(where.id, user)),
    draft: (where) => drafts[where.id] ?? NOTHING_WRITTEN,
    write: (where, draft) => setDrafts(withEntry(where.id, draft)),
    open: (id) => {
      location.hash = String(id ?? '');
    },
    startBot(user, parameter) {
      location.hash = String(user);
      void act({ do: 'say', user, room: user, text: `/start ${parameter}`.trim() });
    },
    askSomewhere: setQuery,
    tell: setToast,
  };

  onMoment.current = (moment) => {
    if (moment.kind === 'action') setTypingIn({ room: moment.room });
    if (moment.kind === 'inlineAnswered') setLists(withEntry<string, InlineList>(moment.question, moment));
    if (moment.kind !== 'pressAnswered') return;
    setPressed(withEntry(moment.press, DONE));
    if (moment.text !== undefined && moment.alert) setAlert(moment.text);
    else if (moment.text !== undefined) setToast(moment.text);
    if (moment.url !== undefined && chat && desk) followLink(desk, chat, moment.url);
  };

  if (!desk) return null;
  const isUnread = (one: Chat): boolean =>
    one.id !== chat?.id && (one.messages.at(-1)?.message_id ?? 0) > (read[one.id] ?? 0);
  return (
    <DeskContext.Provider value={desk}>
      <Top
        onLocale={(chosen) => {
          keepLocale(chosen);
          setLocale(chosen);
        }}
      />
      {!isConnected && (
        <p class="lost" role="alert">
          {say('lost')}
        </p>
      )}
      <div class={isBehindOpen && chat ? 'panes with-behind' : 'panes'}>
        {(isWide || !chat) && (
          <nav class="chats" aria-label={say('chats')}>
            <ChatList current={chat?.id} isUnread={isUnread} onOpen={({ id }) => desk.open(id)} />
          </nav>
        )}
        {chat && (
          <ChatView
            chat={chat}
            typing={typingIn?.room === chat.id}
            behind={isBehindOpen}
            onBehind={() => openBehind(!isBehindOpen)}
          />
        )}
        {chat && isBehindOpen && <BehindView chat={chat} onClose={() => openBehind(false)} />}
      </div>
      <Toast text={toast} />
      {alert !== undefined && (
        <Dialog label={desk.scene.bot.name} onClose={() => setAlert(undefined)}>
          <p>{alert}</p>
        </Dialog>
      )}
      {query !== undefined && (
        <Dialog label={say('choose-chat')} onClose={() => setQuery(undefined)}>
          <h2>{say('choose-chat')}</h2>
          <ChatList
            current={undefined}
            isUnread={() => false}
            onOpen={(chosen) => {
              setQuery(undefined);
              desk.write(chosen, { text: `@${desk.scene.bot.username} ${query}` });
              desk.open(chosen.id);
            }}
          />
        </Dialog>
      )}
    </DeskContext.Provider>
  );
}
