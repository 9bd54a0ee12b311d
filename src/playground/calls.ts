// The log of what the bot asked of Telegram, and of what it should not have asked.
import type { ApiResponse } from '@grammyjs/types';

/** One call. Polling is not logged: it would drown everything else. */
export interface Call {
  readonly method: string;
  /** As Telegram reads them; as they came if it cannot. */
  params: Readonly<Record<string, unknown>>;
  /** `undefined` while the call is under way, and for ever if the connection was dropped. */
  response: ApiResponse<unknown> | undefined;
}

/** Something real Telegram would have ignored, refused or done differently; a test should fail over it. */
export interface Surprise {
  readonly method: string;
  readonly problem: string;
}

export class Calls {
  readonly all: Call[] = [];
  readonly #watchers = new Set<() => void>();
  #surprises: Surprise[] = [];
  #inFlight = 0;

  /** Calls that Telegram has not answered yet. */
  get inFlight(): number {
    return this.#inFlight;
  }

  get surprises(): readonly Surprise[] {
    return this.#surprises;
  }

  /** Called whenever a call begins or ends. Returns the function that stops it. */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  begin(method: string, params: Readonly<Record<string, unknown>>): Call {
    const call: Call = { method, params, response: undefined };
    this.all.push(call);
    this.#inFlight += 1;
    this.#changed();
    return call;
  }

  end(call: Call, response: ApiResponse<unknown> | undefined): void {
    call.response = response;
    this.#inFlight -= 1;
    this.#changed();
  }

  surprise(method: string, problem: string): void {
    this.#surprises.push({ method, problem });
  }

  forgetSurprises(): Surprise[] {
    const forgotten = this.#surprises;
    this.#surprises = [];
    return forgotten;
  }

  #changed(): void {
    for (const watcher of this.#watchers) watcher();
  }
}
