// The updates waiting for the bot, however it fetches them.
import type { Update } from '@grammyjs/types';
import { lifetimes } from '../limits.ts';

export type UpdateKind = Exclude<keyof Update, 'update_id'>;
export type UpdateContent = Omit<Update, 'update_id'>;

interface Waiting {
  readonly update: Update;
  readonly at: number;
}

// A bot gets these only if it asks for them by name.
const ON_REQUEST: ReadonlySet<UpdateKind> = new Set([
  'chat_member',
  'message_reaction',
  'message_reaction_count',
]);

export class UpdateQueue {
  readonly #now: () => number;
  readonly #watchers = new Set<() => void>();
  #waiting: Waiting[] = [];
  #lastId = 700_000_000;
  #allowed: readonly UpdateKind[] = [];

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Called on every change of what waits. Returns the function that stops it. */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /** The remembered list; an empty one means all but those that must be asked for. */
  get allowed(): readonly UpdateKind[] {
    return this.#allowed;
  }

  allow(kinds: readonly UpdateKind[]): void {
    this.#allowed = kinds;
  }

  /** Queues an update unless the bot did not ask for its kind; says whether it was queued. */
  push(content: UpdateContent): boolean {
    const kinds = Object.keys(content) as UpdateKind[];
    const wanted = kinds.every((kind) =>
      this.#allowed.length > 0 ? this.#allowed.includes(kind) : !ON_REQUEST.has(kind),
    );
    if (!wanted) return false;
    this.#lastId += 1;
    this.#waiting.push({ update: { update_id: this.#lastId, ...content }, at: this.#now() });
    this.#changed();
    return true;
  }

  /** What waits, oldest first, without what Telegram no longer keeps. */
  waiting(): Update[] {
    const oldest = this.#now() - lifetimes.update;
    this.#waiting = this.#waiting.filter(({ at }) => at >= oldest);
    return this.#waiting.map(({ update }) => update);
  }

  /** Forgets the updates below `offset`; a negative one keeps only that many from the end. */
  confirm(offset: number): void {
    if (offset === 0 || this.#waiting.length === 0) return;
    this.#waiting =
      offset < 0
        ? this.#waiting.slice(offset)
        : this.#waiting.filter(({ update }) => update.update_id >= offset);
    this.#changed();
  }

  remove(updateId: number): void {
    this.#waiting = this.#waiting.filter(({ update }) => update.update_id !== updateId);
    this.#changed();
  }

  clear(): void {
    this.#waiting = [];
    this.#changed();
  }

  #changed(): void {
    for (const watcher of this.#watchers) watcher();
  }
}
