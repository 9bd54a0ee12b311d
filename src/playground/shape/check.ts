// The grammar of parameters: each check reads one value, turns it into what the method expects and notes what is wrong
// with it, in Telegram's words.

/** What is wrong with a value. Everything but `missing` can only be a mistake of the bot's author, hence a surprise. */
export interface Fault {
  readonly kind: 'missing' | 'type' | 'unknown' | 'unplayed';
  readonly message: string;
}

/** Where a value stands. `form` says that it came from a query string or a form, where everything is text. */
export interface Place {
  readonly name: string;
  readonly form: boolean;
  /** What Telegram puts before its complaint, e.g. "Can't parse inline keyboard button: ". */
  readonly prefix: string;
  readonly faults: Fault[];
}

export type Check = (value: unknown, place: Place) => unknown;

function wrong(place: Place, type: string): undefined {
  place.faults.push({
    kind: 'type',
    message: `${place.prefix}Field "${place.name}" must be of type ${type}`,
  });
}

export const text: Check = (value, place) => (typeof value === 'string' ? value : wrong(place, 'String'));

export const integer: Check = (value, place) => {
  if (Number.isSafeInteger(value)) return value;
  if (place.form && typeof value === 'string' && /^-?\d{1,16}$/.test(value)) return Number(value);
  return wrong(place, 'Integer');
};

export const float: Check = (value, place) => {
  const number = place.form && typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : wrong(place, 'Number');
};

export const flag: Check = (value, place) => {
  if (typeof value === 'boolean') return value;
  if (place.form && (value === 'true' || value === 'false')) return value === 'true';
  return wrong(place, 'Boolean');
};

/** A chat: a number, or a string holding a number or an @username, as Telegram takes both everywhere. */
export const chatId: Check = (value, place) => {
  if (Number.isSafeInteger(value)) return value;
  if (typeof value !== 'string') return wrong(place, 'Integer or String');
  return /^-?\d{1,16}$/.test(value) ? Number(value) : value;
};

/** One of the given words; another word is as wrong as another type. */
export const oneOf =
  (...words: readonly string[]): Check =>
  (value, place) =>
    typeof value === 'string' && words.includes(value) ? value : wrong(place, words.join('|'));

/** Telegram has this parameter and this room does not play it: giving it is a surprise. */
export const unplayed: Check = (_value, place) => {
  place.faults.push({
    kind: 'unplayed',
    message: `the local Telegram does not play the field "${place.name}"`,
  });
};

/** Accepted whatever it is; for values checked later, with knowledge a check does not have. */
export const anything: Check = (value) => value;
