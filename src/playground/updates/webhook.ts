// Delivery of updates to a webhook: in lanes, again and again until the bot says 2xx.
import { setTimeout as pause } from 'node:timers/promises';
import type { Update, WebhookInfo } from '@grammyjs/types';
import { type Destination, deliver } from './delivery.ts';
import { laneOf } from './lanes.ts';
import type { UpdateQueue } from './queue.ts';

export interface WebhookSettings extends Destination {
  /** How many deliveries may be under way at once. */
  readonly maxConnections: number;
}

export interface WebhookDependencies {
  readonly queue: UpdateQueue;
  readonly now: () => number;
  /** How long to wait before the given repetition (1, 2, …), milliseconds of real time. */
  readonly retryDelay: (attempt: number) => number;
  /** Runs a method that the bot put into its answer to the delivery. */
  readonly callFromAnswer: (method: string, parameters: Record<string, unknown>) => Promise<void>;
}

/** Telegram repeats at once, then after 2, 4, 8 … seconds, up to 2 minutes. */
export const telegramsRetryDelay = (attempt: number): number =>
  attempt <= 1 ? 0 : Math.min(120_000, 1000 * 2 ** (attempt - 1));

export class Webhook {
  readonly #with: WebhookDependencies;
  readonly #busyLanes = new Set<string>();
  #settings: WebhookSettings | undefined;
  #stopped = new AbortController();
  #lastError: { readonly date: number; readonly message: string } | undefined;

  constructor(dependencies: WebhookDependencies) {
    this.#with = dependencies;
    dependencies.queue.watch(() => this.#deliverMore());
  }

  get active(): boolean {
    return this.#settings !== undefined;
  }

  set(settings: WebhookSettings): void {
    this.remove();
    this.#settings = settings;
    this.#deliverMore();
  }

  /** Stops delivering; what is under way is cut off and stays in the queue. */
  remove(): void {
    this.#stopped.abort();
    this.#stopped = new AbortController();
    this.#busyLanes.clear();
    this.#settings = undefined;
    this.#lastError = undefined;
  }

  info(): WebhookInfo {
    const { queue } = this.#with;
    return {
      url: this.#settings?.url ?? '',
      has_custom_certificate: false,
      pending_update_count: queue.waiting().length,
      max_connections: this.#settings?.maxConnections,
      last_error_date: this.#lastError?.date,
      last_error_message: this.#lastError?.message,
      ...(queue.allowed.length > 0 && { allowed_updates: [...queue.allowed] }),
    };
  }

  #deliverMore(): void {
    const settings = this.#settings;
    if (settings === undefined) return;
    for (const update of this.#with.queue.waiting()) {
      if (this.#busyLanes.size >= settings.maxConnections) return;
      const lane = laneOf(update);
      if (this.#busyLanes.has(lane)) continue;
      this.#busyLanes.add(lane);
      void this.#deliver(settings, update, lane, this.#stopped.signal);
    }
  }

  async #deliver(settings: WebhookSettings, update: Update, lane: string, signal: AbortSignal) {
    const { queue, now, retryDelay, callFromAnswer } = this.#with;
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await deliver(settings, update, signal);
      if (signal.aborted) return;
      if (outcome.kind === 'delivered') {
        if (outcome.call !== undefined) {
          const { method, ...parameters } = outcome.call;
          await callFromAnswer(String(method), parameters);
        }
        break;
      }
      this.#lastError = { date: Math.floor(now() / 1000), message: outcome.error };
      // Rejects when the webhook is removed meanwhile: the update stays for whoever comes next.
      const waited = await pause(outcome.retryAfterMs ?? retryDelay(attempt), true, { signal }).catch(
        () => false,
      );
      const kept = queue.waiting().some(({ update_id }) => update_id === update.update_id);
      if (!waited) return;
      if (!kept) break;
    }
    this.#busyLanes.delete(lane);
    queue.remove(update.update_id);
  }
}
