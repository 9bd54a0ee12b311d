import type { Message, ReactionType } from '@grammyjs/types';
import type { BelowInput } from '../keyboard/markup.ts';
import type { InlineAnswer } from './state.ts';

/** What can be seen happening in a chat; `byBot` tells the bot's doing from the users'. */
export type WorldEvent =
  | {
      readonly kind: 'message' | 'edited';
      readonly room: number;
      readonly message: Message;
      readonly byBot: boolean;
      readonly below?: BelowInput | undefined;
    }
  | {
      readonly kind: 'deleted';
      readonly room: number;
      /** Negative for an ephemeral message, see asides.ts. */
      readonly messageId: number;
      readonly byBot: boolean;
    }
  | { readonly kind: 'action'; readonly room: number; readonly action: string }
  | {
      readonly kind: 'reaction';
      readonly room: number;
      readonly messageId: number;
      readonly reaction: readonly ReactionType[];
    }
  | {
      readonly kind: 'pressAnswered';
      readonly press: string;
      readonly user: number;
      readonly room: number;
      readonly text?: string | undefined;
      readonly alert: boolean;
      readonly url?: string | undefined;
    }
  | {
      readonly kind: 'inlineAnswered';
      readonly question: string;
      readonly user: number;
      readonly answer: InlineAnswer;
    };

/** Tells everyone who watches, in order, at once. */
export class WorldEvents {
  readonly #watchers = new Set<(event: WorldEvent) => void>();

  /** Returns the function that stops watching. */
  watch(watcher: (event: WorldEvent) => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  tell(event: WorldEvent): void {
    for (const watcher of this.#watchers) watcher(event);
  }
}
