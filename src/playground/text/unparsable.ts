import { badRequest, type Refusal } from '../refusal.ts';

/** Telegram's "can't parse entities". */
export const unparsable = (message: string): Refusal => badRequest(`Can't parse entities: ${message}`);

/** Positions in these errors are UTF-8 bytes of the text with markup. */
export const byteOffset = (source: string, index: number): number =>
  Buffer.byteLength(source.slice(0, index), 'utf8');
