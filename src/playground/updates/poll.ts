// Long polling: one poller at a time, woken by the next update.
import type { Update } from '@grammyjs/types';
import { limits } from '../limits.ts';
import { conflict, type Refusal } from '../refusal.ts';
import type { UpdateQueue } from './queue.ts';

export interface PollRequest {
  readonly offset: number;
  readonly limit: number;
  /** Seconds of real time, whatever clock the world runs on: a connection is held meanwhile. */
  readonly timeout: number;
  /** Aborted when the bot hangs up. */
  readonly gone: AbortSignal;
}

export class Poller {
  readonly #queue: UpdateQueue;
  #end: ((refusal?: Refusal) => void) | undefined;

  constructor(queue: UpdateQueue) {
    this.#queue = queue;
  }

  /** Whether a bot is waiting for updates right now. */
  get waiting(): boolean {
    return this.#end !== undefined;
  }

  async poll(request: PollRequest): Promise<Update[]> {
    // The newcomer wins and the one who waited is told, as Telegram has it.
    this.interrupt('terminated by other getUpdates request; make sure that only one bot instance is running');
    this.#queue.confirm(request.offset);
    const limit = Math.min(request.limit > 0 ? request.limit : limits.updatesPerPoll, limits.updatesPerPoll);
    const ready = this.#queue.waiting().slice(0, limit);
    const seconds = Math.min(request.timeout, limits.pollSeconds);
    if (ready.length > 0 || seconds <= 0) return ready;
    await this.#somethingHappens(seconds * 1000, request.gone);
    return this.#queue.waiting().slice(0, limit);
  }

  /** Ends a waiting poll with 409 and the given reason. */
  interrupt(reason: string): void {
    this.#end?.(conflict(reason));
  }

  /** Ends a waiting poll with whatever there is: the server closes. */
  release(): void {
    this.#end?.();
  }

  #somethingHappens(milliseconds: number, gone: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = (refusal?: Refusal) => {
        clearTimeout(timer);
        unwatch();
        gone.removeEventListener('abort', hangUp);
        if (this.#end === end) this.#end = undefined;
        if (refusal === undefined) resolve();
        else reject(refusal);
      };
      const hangUp = () => end();
      const timer = setTimeout(end, milliseconds);
      const unwatch = this.#queue.watch(() => {
        if (this.#queue.waiting().length > 0) end();
      });
      gone.addEventListener('abort', hangUp);
      this.#end = end;
    });
  }
}
