// What every part of the page can see and do, handed down through a context.
import type { Message } from '@grammyjs/types';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Act, Chat, InlineList, Outcome, PageLocale, Scene } from '../wire.ts';
import type { Say } from './words.ts';

/** What is being written in a chat. */
export interface Draft {
  readonly text: string;
  readonly replyTo?: Message | undefined;
  readonly editing?: Message | undefined;
}

export interface Desk {
  readonly scene: Scene;
  readonly locale: PageLocale;
  readonly say: Say;
  /** Answers to inline questions, by the question's id. */
  readonly lists: Readonly<Record<string, InlineList>>;
  /** Does something; what goes wrong is shown. */
  act(act: Act): Promise<Outcome | undefined>;
  /** Presses a button; busy until the bot has answered. */
  press(chat: Chat, message: number, data: string): void;
  isPressed(chat: Chat, message: number, data: string): boolean;
  /** Who writes in this chat. */
  speaker(chat: Chat): number;
  speakAs(chat: Chat, user: number): void;
  draft(chat: Chat): Draft;
  write(chat: Chat, draft: Draft): void;
  /** Leads to a chat, or to the list of all. */
  open(room: number | undefined): void;
  /** A link into the bot: its private chat with whoever taps it, and what the link carries. */
  startBot(user: number, parameter: string): void;
  /** Lets the person choose where an inline question is asked. */
  askSomewhere(query: string): void;
  tell(text: string): void;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === undefined) throw new Error('There is no desk around this part of the page');
  return desk;
}

/** Name of somebody, the bot included. */
export const nameOf = ({ people, bot }: Scene, id: number | undefined): string =>
  id === bot.id ? bot.name : (people.find((one) => one.id === id)?.name ?? '');
