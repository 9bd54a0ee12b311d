// Links: those into the bot stay on the page, all others open beside it.
import type { ComponentChildren } from 'preact';
import type { Chat } from '../wire.ts';
import { type Desk, useDesk } from './desk.ts';

/** What a link into this bot carries, '' for a bare one; undefined for a link to anywhere else. */
export function startParameter(url: string, username: string): string | undefined {
  const [, name = '', query = ''] =
    /^(?:https?:\/\/)?(?:t|telegram)\.me\/(\w+)\/?(?:\?(.*))?$/i.exec(url) ?? [];
  if (name.toLowerCase() !== username.toLowerCase()) return undefined;
  return new URLSearchParams(query).get('start') ?? '';
}

/** Does with an address what a client does. */
export function follow(desk: Desk, chat: Chat, url: string): void {
  const parameter = startParameter(url, desk.scene.bot.username);
  if (parameter === undefined) window.open(url, '_blank', 'noreferrer');
  else desk.startBot(desk.speaker(chat), parameter);
}

interface Props {
  readonly chat: Chat;
  readonly url: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

export function Link({ chat, url, class: style, children }: Props) {
  const desk = useDesk();
  const isOurs = startParameter(url, desk.scene.bot.username) !== undefined;
  const href = /^(https?|mailto|tel):/.test(url) ? url : `https://${url}`;
  const stay = (event: Event) => {
    event.preventDefault();
    follow(desk, chat, url);
  };
  return (
    <a href={href} class={style} target="_blank" rel="noreferrer" onClick={isOurs ? stay : undefined}>
      {children}
    </a>
  );
}
