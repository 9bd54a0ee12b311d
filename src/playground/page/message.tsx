// One message: who said it, to what it replies, what it holds, its buttons, and what can be done with it.
import type { Message } from '@grammyjs/types';
import { useState } from 'preact/hooks';
import type { Chat } from '../wire.ts';
import { nameOf, useDesk } from './desk.ts';
import { Text } from './entities.tsx';
import { Icon } from './icon.tsx';
import { Keyboard } from './keyboard.tsx';
import { datesIn, type Say } from './words.ts';

interface Props {
  readonly chat: Chat;
  readonly message: Message;
}

/** What a message says in one line, for lists and quotes. */
export function summary(say: Say, message: Message): string {
  const text = message.text ?? message.caption;
  if (message.photo) return text ? `${say('picture')}: ${text}` : say('picture');
  return text ?? serviceText(say, message) ?? say('something');
}

/** What a service message tells; undefined for any other. */
export function serviceText(say: Say, message: Message): string | undefined {
  const { from, new_chat_members: joined, left_chat_member: gone, new_chat_title: title } = message;
  const who = from?.first_name ?? '';
  if (joined) return say('added', { who, whom: joined.map(({ first_name: name }) => name).join(', ') });
  if (gone)
    return gone.id === from?.id ? say('left', { who }) : say('removed', { who, whom: gone.first_name });
  return title === undefined ? undefined : say('renamed', { who, title });
}

function Photo({ message }: { readonly message: Message }) {
  const { say } = useDesk();
  const [missing, miss] = useState(false);
  const size = message.photo?.at(-1);
  if (!size) return null;
  if (missing) return <div class="photo missing">{say('picture')}</div>;
  return (
    <a class="photo" href={`/photo/${size.file_id}`} target="_blank" rel="noreferrer">
      <img
        src={`/photo/${size.file_id}`}
        width={size.width}
        height={size.height}
        alt={message.caption ?? say('picture')}
        onError={() => miss(true)}
      />
    </a>
  );
}

function Actions({ chat, message }: Props) {
  const desk = useDesk();
  const { say } = desk;
  const { text } = message;
  const isOwn = message.from?.id === desk.speaker(chat) && !message.via_bot;
  return (
    <div class="actions">
      <button
        type="button"
        class="round"
        aria-label={say('reply')}
        title={say('reply')}
        onClick={() => desk.write(chat, { ...desk.draft(chat), editing: undefined, replyTo: message })}
      >
        <Icon name="reply" />
      </button>
      {isOwn && text !== undefined && (
        <button
          type="button"
          class="round"
          aria-label={say('edit')}
          title={say('edit')}
          onClick={() => desk.write(chat, { text, editing: message })}
        >
          <Icon name="edit" />
        </button>
      )}
    </div>
  );
}

export function MessageView({ chat, message }: Props) {
  const desk = useDesk();
  const { say, locale, scene } = desk;
  const service = serviceText(say, message);
  if (service !== undefined) return <p class="service">{service}</p>;
  const { from, via_bot: via, reply_to_message: original, text = message.caption } = message;
  const entities = message.entities ?? message.caption_entities ?? [];
  const isOwn = from?.id === desk.speaker(chat);
  const time = new Date(message.date * 1000);
  const clock = time.toLocaleTimeString(datesIn(locale), { hour: '2-digit', minute: '2-digit' });
  return (
    <article class={isOwn ? 'message own' : 'message'} aria-label={`${from?.first_name ?? ''}, ${clock}`}>
      <div class="bubble">
        {((chat.kind === 'group' && !isOwn) || via) && (
          <div class="sender" data-color={(from?.id ?? 0) % 6}>
            {chat.kind === 'group' && !isOwn && from?.first_name}
            {via && <span class="via">{say('via', { who: `@${via.username ?? ''}` })}</span>}
          </div>
        )}
        {original && (
          <div class="quoted">
            <strong>{nameOf(scene, original.from?.id)}</strong>
            <span>{summary(say, original)}</span>
          </div>
        )}
        {message.photo && <Photo message={message} />}
        {text !== undefined && <Text chat={chat} text={text} entities={entities} />}
        {text === undefined && !message.photo && <div class="text">{summary(say, message)}</div>}
        <div class="meta">
          {message.edit_date !== undefined && `${say('edited')} `}
          <time dateTime={time.toISOString()}>{clock}</time>
        </div>
      </div>
      <Keyboard chat={chat} message={message} />
      <Actions chat={chat} message={message} />
    </article>
  );
}
