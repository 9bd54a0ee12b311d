// Values are parsed on reading. One that cannot be read counts as absent: losing a preference or a follow-up is better
// than a bot that is silent until somebody repairs a record by hand.

/** What the stores say to the operator. The values themselves never go there: they hold what people asked. */
export interface StoreLog {
  info(data: object, sentence: string): void;
  warn(data: object, sentence: string): void;
}

/** Says whether a value read from the store is what it should be; undefined, or an error, when it is not. */
export type Parse<T> = (value: unknown) => T | undefined;

/** Parses the text of a record. The errors are dropped on purpose: those of JSON.parse and of zod quote the value. */
export function parseRecord<T>(
  key: string,
  text: string | undefined,
  parse: Parse<T>,
  log: StoreLog,
): T | undefined {
  if (text === undefined) return undefined;
  try {
    const value = parse(JSON.parse(text));
    if (value !== undefined) return value;
  } catch {
    // Falls through to the same warning as a value of the wrong shape.
  }
  log.warn({ key }, 'a stored record cannot be read and counts as absent');
  return undefined;
}
