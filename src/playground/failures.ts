// Switches by which a test makes Telegram fail: the next calls, those of one method, those into one chat.
import type { ResponseParameters } from '@grammyjs/types';
import { Refusal, tooManyRequests } from './refusal.ts';

/** Which calls fail. Polling is left alone unless named, or every failure would hit it first. */
export interface Aim {
  /** How many calls fail; 1 if left out. */
  readonly times?: number;
  readonly method?: string;
  /** The `chat_id` of the call. */
  readonly chat?: number;
}

export type Failure =
  | { readonly kind: 'refuse'; readonly refusal: Refusal }
  /** The connection breaks: before Telegram did anything, or after it did everything. */
  | { readonly kind: 'drop'; readonly when: 'before' | 'after' }
  | { readonly kind: 'delay'; readonly milliseconds: number };

interface Planned {
  readonly failure: Failure;
  readonly aim: Aim;
  left: number;
}

export class Failures {
  #planned: Planned[] = [];

  /** 500, as in an outage. */
  serverError(aim: Aim = {}): void {
    this.refuse(500, 'Internal Server Error', aim);
  }

  /** 429 with `retry_after`. */
  tooManyRequests(seconds: number, aim: Aim = {}): void {
    this.#plan({ kind: 'refuse', refusal: tooManyRequests(seconds) }, aim);
  }

  /** Any other refusal, description in full ("Bad Request: …"). */
  refuse(code: number, description: string, aim: Aim = {}, parameters?: ResponseParameters): void {
    this.#plan({ kind: 'refuse', refusal: new Refusal(code, description, parameters) }, aim);
  }

  /** The connection breaks before the call has had any effect. */
  dropRequest(aim: Aim = {}): void {
    this.#plan({ kind: 'drop', when: 'before' }, aim);
  }

  /** The call takes effect but its answer never arrives: repeating it doubles the effect. */
  dropAnswer(aim: Aim = {}): void {
    this.#plan({ kind: 'drop', when: 'after' }, aim);
  }

  delay(milliseconds: number, aim: Aim = {}): void {
    this.#plan({ kind: 'delay', milliseconds }, aim);
  }

  clear(): void {
    this.#planned = [];
  }

  /** How many planned failures have not happened yet. */
  get left(): number {
    return this.#planned.reduce((sum, { left }) => sum + left, 0);
  }

  /** The failure meant for this call, which counts as used up. */
  take(method: string, chat: unknown): Failure | undefined {
    const planned = this.#planned.find(
      ({ aim, left }) =>
        left > 0 &&
        (aim.method === undefined ? method !== 'getUpdates' : aim.method === method) &&
        (aim.chat === undefined || aim.chat === Number(chat)),
    );
    if (planned === undefined) return undefined;
    planned.left -= 1;
    return planned.failure;
  }

  #plan(failure: Failure, aim: Aim): void {
    this.#planned.push({ failure, aim, left: aim.times ?? 1 });
  }
}
