// One attempt to hand one update to a webhook over HTTP.
import type { Update } from '@grammyjs/types';

export type Outcome =
  /** 2xx, with the method call that the bot may have put into its answer. */
  | { readonly kind: 'delivered'; readonly call: Record<string, unknown> | undefined }
  | { readonly kind: 'refused'; readonly error: string; readonly retryAfterMs: number | undefined };

export interface Destination {
  readonly url: string;
  /** Sent along so that the bot can tell Telegram from others. */
  readonly secret: string | undefined;
}

// Any other body is allowed and means nothing.
function callIn(body: string): Record<string, unknown> | undefined {
  try {
    const call: unknown = JSON.parse(body);
    const isCall = typeof call === 'object' && call !== null && 'method' in call;
    return isCall ? { ...call } : undefined;
  } catch {
    return undefined;
  }
}

export async function deliver(to: Destination, update: Update, signal: AbortSignal): Promise<Outcome> {
  try {
    const response = await fetch(to.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(to.secret !== undefined && { 'x-telegram-bot-api-secret-token': to.secret }),
      },
      body: JSON.stringify(update),
      signal,
    });
    const body = await response.text();
    if (response.ok) return { kind: 'delivered', call: callIn(body) };
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
    return {
      kind: 'refused',
      error: `Wrong response from the webhook: ${response.status} ${response.statusText}`,
      retryAfterMs: Number.isFinite(seconds) ? seconds * 1000 : undefined,
    };
  } catch {
    return { kind: 'refused', error: 'Connection refused', retryAfterMs: undefined };
  }
}
