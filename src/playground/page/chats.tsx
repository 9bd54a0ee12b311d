// The list of chats, and the same list when a chat is chosen for an inline question.
import type { Chat } from '../wire.ts';
import { useSubtitle } from './chat.tsx';
import { useDesk } from './desk.ts';
import { summary } from './message.tsx';

interface RowProps {
  readonly chat: Chat;
  readonly current: boolean;
  readonly unread: boolean;
  readonly onOpen: () => void;
}

function Row({ chat, current, unread, onOpen }: RowProps) {
  const { say } = useDesk();
  const last = chat.messages.at(-1);
  const subtitle = useSubtitle(chat);
  return (
    <li>
      <button type="button" class="chat-row" aria-current={current ? 'page' : undefined} onClick={onOpen}>
        <span class="avatar" aria-hidden="true" data-color={Math.abs(chat.id) % 6}>
          {[...chat.title][0]}
        </span>
        <span class="lines">
          <strong>{chat.title}</strong>
          <small>{subtitle}</small>
          <small class="last">{last && summary(say, last)}</small>
        </span>
        {unread && <span class="dot" aria-hidden="true" />}
      </button>
    </li>
  );
}

interface Props {
  readonly current: number | undefined;
  readonly isUnread: (chat: Chat) => boolean;
  readonly onOpen: (chat: Chat) => void;
}

export function ChatList({ current, isUnread, onOpen }: Props) {
  const { scene } = useDesk();
  return (
    <ul class="chat-list">
      {scene.chats.map((chat) => (
        <Row
          key={chat.id}
          chat={chat}
          current={chat.id === current}
          unread={isUnread(chat)}
          onOpen={() => onOpen(chat)}
        />
      ))}
    </ul>
  );
}
