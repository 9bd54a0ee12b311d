// Checks for what is made of other values: lists, objects, alternatives. In a form these arrive as JSON text.
import type { Check, Place } from './check.ts';

/** Every key that any member of the union `T` has. */
export type KeysOf<T> = T extends unknown ? keyof T : never;

/** A check for every field of `T`; a field that the types gain later does not compile until it is decided on here. */
export type Fields<T> = { readonly [K in KeysOf<T>]-?: Check };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Text of a form as the JSON it should hold; `undefined` after noting the fault. */
function fromForm(value: unknown, place: Place): unknown {
  if (!place.form || typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    place.faults.push({ kind: 'type', message: `Can't parse ${place.name} JSON object` });
    return undefined;
  }
}

/** An Array of values that all pass `item`. */
export const listOf =
  (item: Check): Check =>
  (given, place) => {
    const value = fromForm(given, place);
    if (value === undefined) return undefined;
    if (Array.isArray(value)) return value.map((one) => item(one, { ...place, form: false }));
    place.faults.push({
      kind: 'type',
      message: `${place.prefix}Field "${place.name}" must be of type Array`,
    });
    return undefined;
  };

/**
 * An object with exactly the given fields, of which `required` must be there.
 * `prefix` is how Telegram begins its complaint about a field of such an object.
 */
export const object =
  <T>(fields: Fields<T>, required: readonly KeysOf<T>[] = [], prefix = ''): Check =>
  (given, outer) => {
    const value = fromForm(given, outer);
    if (value === undefined) return undefined;
    if (!isRecord(value)) {
      outer.faults.push({
        kind: 'type',
        message: `${outer.prefix}Field "${outer.name}" must be of type Object`,
      });
      return undefined;
    }
    for (const name of required) {
      if (value[String(name)] === undefined) {
        outer.faults.push({ kind: 'missing', message: `${prefix}Can't find field "${String(name)}"` });
      }
    }
    return readFields(value, fields, { ...outer, form: false, prefix });
  };

/** Reads each given field with its check. Absent and `null` fields stay absent; a field without a check is a fault. */
export function readFields(
  given: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, Check>>,
  place: Place,
): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === null) continue;
    const check = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (check === undefined) {
      place.faults.push({ kind: 'unknown', message: `the local Telegram does not know the field "${name}"` });
      continue;
    }
    const result = check(value, { ...place, name });
    if (result !== undefined) read[name] = result;
  }
  return read;
}

/** Reads an object by the check that `choose` picks for it, e.g. by its `type` or by which field it has. */
export const chosenBy =
  (choose: (value: Readonly<Record<string, unknown>>) => Check | undefined, what: string): Check =>
  (given, place) => {
    const value = fromForm(given, place);
    if (value === undefined) return undefined;
    const check = isRecord(value) ? choose(value) : undefined;
    if (check !== undefined) return check(value, { ...place, form: false });
    place.faults.push({ kind: 'type', message: `the local Telegram does not know this kind of ${what}` });
    return undefined;
  };
