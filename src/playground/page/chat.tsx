// An open chat: its head, its messages, and the field below, or what stands in its place.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Chat } from '../wire.ts';
import { Composer } from './composer.tsx';
import { nameOf, useDesk } from './desk.ts';
import { Icon } from './icon.tsx';
import { MessageView } from './message.tsx';
import { datesIn } from './words.ts';

interface Props {
  readonly chat: Chat;
  readonly typing: boolean;
  readonly behind: boolean;
  readonly onBehind: () => void;
}

/** Where one is with whom. */
export function useSubtitle(chat: Chat): string {
  const { scene, say, locale } = useDesk();
  if (chat.kind === 'group') return chat.people.map((id) => nameOf(scene, id)).join(', ');
  const language = scene.people.find(({ id }) => id === chat.id)?.language;
  const name = language && new Intl.DisplayNames(locale, { type: 'language' }).of(language);
  return `${say('private')} · ${name ?? say('unknown-language')}`;
}

function Head({ chat, typing, behind, onBehind }: Props) {
  const desk = useDesk();
  const { say, scene } = desk;
  const where = { user: desk.speaker(chat), room: chat.id };
  const subtitle = useSubtitle(chat);
  const isGroup = chat.kind === 'group';
  const toggle = isGroup
    ? {
        label: say(chat.hasBot ? 'dismiss' : 'invite'),
        act: { do: 'invite', present: !chat.hasBot } as const,
      }
    : { label: say(chat.hasBot ? 'block' : 'unblock'), act: { do: 'block', blocked: chat.hasBot } as const };
  return (
    <header class="head">
      <button type="button" class="round back" aria-label={say('back')} onClick={() => desk.open(undefined)}>
        <Icon name="back" />
      </button>
      <div class="who">
        <h1>{chat.title}</h1>
        <p aria-live="polite">{typing ? `${scene.bot.name} ${say('typing')}` : subtitle}</p>
      </div>
      <button type="button" class="plain" onClick={() => void desk.act({ ...where, ...toggle.act })}>
        {toggle.label}
      </button>
      <button
        type="button"
        class="round"
        aria-label={say('behind')}
        title={say('behind')}
        aria-pressed={behind}
        onClick={onBehind}
      >
        <Icon name="behind" />
      </button>
    </header>
  );
}

function Messages({ chat }: { readonly chat: Chat }) {
  const desk = useDesk();
  const { say, locale } = desk;
  const box = useRef<HTMLDivElement>(null);
  const newest = chat.messages.at(-1)?.message_id;
  useLayoutEffect(() => {
    box.current?.scrollTo({ top: box.current.scrollHeight });
  }, [chat.id, newest]);
  const dayOf = (seconds: number): string =>
    new Date(seconds * 1000).toLocaleDateString(datesIn(locale), { day: 'numeric', month: 'long' });
  return (
    <div class="messages" role="log" aria-label={say('messages')} ref={box}>
      {chat.messages.length === 0 && (
        <div class="welcome">
          <p>{chat.description}</p>
          {chat.kind === 'private' && (
            <button type="button" class="primary" onClick={() => desk.startBot(chat.id, '')}>
              {say('start')}
            </button>
          )}
        </div>
      )}
      {chat.messages.map((message, index) => {
        const before = chat.messages[index - 1];
        const day = dayOf(message.date);
        return (
          <div key={message.message_id} class="entry">
            {(!before || dayOf(before.date) !== day) && <p class="service day">{day}</p>}
            <MessageView chat={chat} message={message} />
          </div>
        );
      })}
    </div>
  );
}

export function ChatView(props: Props) {
  const desk = useDesk();
  const { chat } = props;
  const isBlocked = chat.kind === 'private' && !chat.hasBot;
  return (
    <main class="chat">
      <Head {...props} />
      <Messages chat={chat} />
      {isBlocked ? <p class="notice">{desk.say('blocked')}</p> : <Composer key={chat.id} chat={chat} />}
    </main>
  );
}
