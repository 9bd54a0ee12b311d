// How Telegram says no. Everything a method throws on purpose is a Refusal; anything else is a bug of this room.
import type { ResponseParameters } from '@grammyjs/types';

/** An error answer of the Bot API: HTTP status, description and, rarely, parameters a bot can act on. */
export class Refusal extends Error {
  override readonly name: string = 'Refusal';
  readonly code: number;
  readonly parameters: ResponseParameters | undefined;

  constructor(code: number, description: string, parameters?: ResponseParameters) {
    super(description);
    this.code = code;
    this.parameters = parameters;
  }
}

/** Real Telegram would do it, this room does not: answered with 400 and reported as a surprise, so no test relies on it. */
export class NotPlayed extends Refusal {
  override readonly name: string = 'NotPlayed';

  constructor(what: string) {
    super(400, `Bad Request: the local Telegram does not play ${what}`);
  }
}

// Telegram lower-cases the first letter of its own sentences but leaves MTPROTO_STYLE codes alone.
function asTail(message: string): string {
  const [first = '', second = ''] = message;
  return second === '_' || /[A-Z]/.test(second) ? message : first.toLowerCase() + message.slice(1);
}

export const badRequest = (message: string, parameters?: ResponseParameters): Refusal =>
  new Refusal(400, `Bad Request: ${asTail(message)}`, parameters);

export const forbidden = (message: string): Refusal => new Refusal(403, `Forbidden: ${message}`);

export const conflict = (message: string): Refusal => new Refusal(409, `Conflict: ${message}`);

/** 429. `seconds` is what a bot must wait before it repeats the call. */
export const tooManyRequests = (seconds: number): Refusal =>
  new Refusal(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });

/** Telegram's one sentence for a query that is late, unknown or already answered. */
export const queryTooOld = (): Refusal =>
  badRequest('query is too old and response timeout expired or query ID is invalid');

/** An edit that changes nothing. */
export const notModified = (): Refusal =>
  badRequest(
    'message is not modified: specified new message content and reply markup are exactly the same as a current ' +
      'content and reply markup of the message',
  );
