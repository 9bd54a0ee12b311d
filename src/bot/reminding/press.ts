// What buttons about reminders carry. Read as strictly as all presses, see ../callback.ts: anybody can forge one, so an id
// says nothing about whose reminder it is.
import type { Catalog } from '../../catalog/catalog.ts';
import { decodeQuery, encodeQuery, type Query } from '../../engine/query.ts';
import type { Locale } from '../../i18n/translate.ts';
import type { Pause, Preset } from '../../reminders/presets.ts';

/** - `other`: a time that has no button. `back`: to the buttons of the answer. */
export type When = Preset | 'other' | 'back';

/** - `stop`: for good. `undo`: it was just set. */
export type Act = 'done' | Pause | 'stop' | 'undo' | 'change';

export type RemindPress =
  /** Under an answer: for when? `of`: as with `more`. */
  | { readonly does: 'remind'; readonly of?: Query | undefined; readonly locale: Locale }
  | {
      readonly does: 'remindAt';
      readonly when: When;
      readonly of?: Query | undefined;
      readonly locale: Locale;
    }
  /** To the choice of a time zone. */
  | { readonly does: 'timezone' }
  /** With a reminder that is there. */
  | { readonly does: 'act'; readonly act: Act; readonly id: string };

const whens: Readonly<Record<When, string>> = {
  tomorrow: 't',
  week: 'w',
  month: 'm',
  weekly: 'v',
  monthly: 'n',
  change: 'c',
  other: 'o',
  back: 'b',
};

const acts: Readonly<Record<Act, string>> = {
  done: 'd',
  hour: 'h',
  tomorrow: 't',
  week: 'w',
  stop: 's',
  undo: 'u',
  change: 'c',
};

const localeOf = (letter: string | undefined): Locale => (letter === 'r' ? 'ru' : 'en');
const withQuery = (tag: string, of: Query | undefined): string => (of ? `${tag}:${encodeQuery(of)}` : tag);

export function encodeRemindPress(press: RemindPress): string {
  switch (press.does) {
    case 'remind':
      return withQuery(`n${press.locale[0]}`, press.of);
    case 'remindAt':
      return withQuery(`w${press.locale[0]}${whens[press.when]}`, press.of);
    case 'timezone':
      return 'z';
    case 'act':
      return `a${acts[press.act]}:${press.id}`;
  }
}

const pattern = /^(?:(n)([er])|w([er])([a-z])|a([a-z]))(?::([\w-]+))?$/;

/** Undefined for what is none of these, broken, or about something that is gone. */
export function decodeRemindPress(text: string, catalog: Catalog): RemindPress | undefined {
  if (text === 'z') return { does: 'timezone' };
  const [all, tag, letter, whenLetter, when, act, field] = pattern.exec(text) ?? [];
  if (all === undefined) return undefined;
  if (act !== undefined) {
    const found = keyOf(acts, act);
    return found && /^[A-Za-z0-9]{8,12}$/.test(field ?? '')
      ? { does: 'act', act: found, id: field ?? '' }
      : undefined;
  }
  const locale = localeOf(letter ?? whenLetter);
  const of = field === undefined ? undefined : decodeQuery(field, catalog);
  if (field !== undefined && !of) return undefined;
  if (tag === 'n') return { does: 'remind', of, locale };
  const found = keyOf(whens, when);
  return found && { does: 'remindAt', when: found, of, locale };
}

function keyOf<K extends string>(table: Readonly<Record<K, string>>, letter: string | undefined) {
  for (const key in table) if (table[key] === letter) return key;
  return undefined;
}
