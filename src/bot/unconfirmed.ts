// Which updates of a poll Telegram may forget: those handled, and everything before the oldest one that is not.
import type { Update } from 'grammy/types';

export class Unconfirmed {
  readonly #underWay = new Set<number>();
  /** Behind the newest one that was ever taken. */
  #next = 0;
  #wake = (): void => {};

  /** What to ask for next; asking for it confirms everything before. */
  get offset(): number {
    return this.#underWay.size > 0 ? Math.min(...this.#underWay) : this.#next;
  }

  /** How many of the next poll will have been brought before. */
  get repeated(): number {
    return this.#next - this.offset;
  }

  /** Those of a poll that are new. */
  take(updates: readonly Update[]): Update[] {
    const fresh = updates.filter(({ update_id: id }) => id >= this.#next);
    for (const { update_id: id } of fresh) this.#underWay.add(id);
    const last = fresh.at(-1);
    if (last) this.#next = last.update_id + 1;
    return fresh;
  }

  handled(id: number): void {
    this.#underWay.delete(id);
    this.#wake();
  }

  /** Confirms what is not handled yet: it would keep out what came after it. */
  letGo(): void {
    this.#underWay.clear();
  }

  /** Resolves when the next one is handled. */
  change(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}
