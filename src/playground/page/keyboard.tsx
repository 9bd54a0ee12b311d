// The buttons under a message.
import type { InlineKeyboardButton, Message } from '@grammyjs/types';
import type { Chat } from '../wire.ts';
import { type Desk, useDesk } from './desk.ts';
import { Link } from './links.tsx';

interface Place {
  readonly chat: Chat;
  readonly message: Message;
}

function tap(desk: Desk, { chat, message }: Place, button: InlineKeyboardButton): void {
  if ('callback_data' in button) desk.press(chat, message.message_id, button.callback_data);
  else if ('copy_text' in button) {
    void navigator.clipboard.writeText(button.copy_text.text).then(() => desk.tell(desk.say('copied')));
  } else if ('switch_inline_query_current_chat' in button) {
    const text = `@${desk.scene.bot.username} ${button.switch_inline_query_current_chat}`;
    desk.write(chat, { text });
  } else if ('switch_inline_query' in button) desk.askSomewhere(button.switch_inline_query);
  else if ('switch_inline_query_chosen_chat' in button) {
    desk.askSomewhere(button.switch_inline_query_chosen_chat.query ?? '');
  }
}

function Button({ chat, message, button }: Place & { readonly button: InlineKeyboardButton }) {
  const desk = useDesk();
  if ('url' in button) {
    return (
      <Link chat={chat} url={button.url} class="key">
        {button.text} <span aria-hidden="true">↗</span>
      </Link>
    );
  }
  const busy = 'callback_data' in button && desk.isPressed(chat, message.message_id, button.callback_data);
  return (
    <button type="button" class="key" aria-busy={busy} onClick={() => tap(desk, { chat, message }, button)}>
      {button.text}
    </button>
  );
}

export function Keyboard({ chat, message }: Place) {
  const rows = message.reply_markup?.inline_keyboard ?? [];
  if (rows.length === 0) return null;
  return (
    <div class="keyboard">
      {rows.map((row, index) => (
        <div class="row" key={index}>
          {row.map((button, place) => (
            <Button key={place} chat={chat} message={message} button={button} />
          ))}
        </div>
      ))}
    </div>
  );
}
