// What buttons carry: a closed set of presses, each a short string of at most 64 bytes. Buttons live for years in old chats
// and anybody can forge one, so reading is strict: what is not exactly a press of ours is none.
import type { Catalog } from '../catalog/catalog.ts';
import { type Topic, topics } from '../catalog/schema/facts.ts';
import { decodeQuery, encodeQuery, type Query } from '../engine/query.ts';
import type { Locale } from '../i18n/translate.ts';
import { decodeListPress, encodeListPress, type ListPress } from './reminding/list-press.ts';
import { decodeRemindPress, encodeRemindPress, type RemindPress } from './reminding/press.ts';

export type Press =
  | RemindPress
  | ListPress
  /** The locale is that of the answer under which the button stands: whoever presses it goes on in its language. */
  | { readonly does: 'ask'; readonly query: Query; readonly locale: Locale }
  /** `of`: the answer if it came from a button or a link; one to a typed question is found in the dialogue. */
  | { readonly does: 'more' | 'cite' | 'chart'; readonly of?: Query | undefined; readonly locale: Locale }
  /** Under an answer in somebody else's chat. `stamp`: what its facts were then. */
  | {
      readonly does: 'shared';
      readonly query: Query;
      readonly locale: Locale;
      readonly stamp?: string | undefined;
    }
  | { readonly does: 'choose'; readonly region: string; readonly locale: Locale }
  | { readonly does: 'example'; readonly number: number }
  | { readonly does: 'regions' }
  | { readonly does: 'region'; readonly region: string }
  | { readonly does: 'topic'; readonly region: string; readonly topic: Topic; readonly page: number }
  | { readonly does: 'sectors'; readonly page: number }
  | { readonly does: 'sector'; readonly sector: string; readonly page: number }
  | { readonly does: 'publishers'; readonly page: number }
  | { readonly does: 'language'; readonly choice: Locale | 'auto' }
  | { readonly does: 'forget'; readonly sure: boolean };

// In bytes; all of ours are ASCII.
const LONGEST = 64;

export function encodePress(press: Press): string {
  switch (press.does) {
    case 'ask':
      return `q${press.locale[0]}:${encodeQuery(press.query)}`;
    case 'more':
    case 'cite':
      return `${press.does[0]}${press.locale[0]}${press.of ? `:${encodeQuery(press.of)}` : ''}`;
    // Of bars.
    case 'chart':
      return `b${press.locale[0]}${press.of ? `:${encodeQuery(press.of)}` : ''}`;
    case 'shared': {
      const data = `v${press.locale[0]}:${encodeQuery(press.query)}`;
      const stamped = press.stamp === undefined ? data : `${data}:${press.stamp}`;
      return stamped.length > LONGEST ? data : stamped;
    }
    case 'choose':
      return `o${press.locale[0]}:${press.region}`;
    case 'example':
      return `e:${press.number}`;
    case 'regions':
      return 'r';
    case 'region':
      return `r:${press.region}`;
    case 'topic':
      return `t:${press.region}:${press.topic}:${press.page}`;
    case 'sectors':
      return `s:${press.page}`;
    case 'sector':
      return `s:${press.sector}:${press.page}`;
    case 'publishers':
      return `p:${press.page}`;
    case 'language':
      return `l:${press.choice}`;
    case 'forget':
      return press.sure ? 'f:yes' : 'f:no';
    case 'remind':
    case 'remindAt':
    case 'timezone':
    case 'act':
      return encodeRemindPress(press);
    default:
      return encodeListPress(press);
  }
}

/** Undefined for what is forged, broken, or about something that is gone. Former ids lead to present ones. */
export function decodePress(text: string, catalog: Catalog): Press | undefined {
  const reminding = decodeRemindPress(text, catalog);
  if (reminding) return reminding;
  const [tag = '', ...rest] = text.split(':');
  const fields = rest.join(':');
  const [first = '', second, third] = rest;
  const locale = localeOf(tag[1]);
  if (locale) return tag.length === 2 ? inLocale(tag[0], locale, rest, catalog) : undefined;
  const region = presentId(first, catalog.regions, catalog);
  switch (tag) {
    case 'e':
      return numbered(fields, (number) => ({ does: 'example', number }));
    case 'r':
      if (rest.length === 0) return { does: 'regions' };
      return rest.length === 1 && region ? { does: 'region', region } : undefined;
    case 't': {
      const topic = topics.find((one) => one === second);
      if (!region || !topic || rest.length !== 3) return undefined;
      return numbered(third, (page) => ({ does: 'topic', region, topic, page }));
    }
    case 's': {
      if (rest.length === 1) return numbered(first, (page) => ({ does: 'sectors', page }));
      const sector = presentId(first, catalog.sectors, catalog);
      if (!sector || rest.length !== 2) return undefined;
      return numbered(second, (page) => ({ does: 'sector', sector, page }));
    }
    case 'p':
      return numbered(fields, (page) => ({ does: 'publishers', page }));
    case 'l':
      return fields === 'en' || fields === 'ru' || fields === 'auto'
        ? { does: 'language', choice: fields }
        : undefined;
    case 'f':
      return fields === 'yes' || fields === 'no' ? { does: 'forget', sure: fields === 'yes' } : undefined;
    default:
      return decodeListPress(text, catalog);
  }
}

function inLocale(
  letter: string | undefined,
  locale: Locale,
  fields: readonly string[],
  catalog: Catalog,
): Press | undefined {
  const [field, stamp] = fields;
  if (letter === 'v') return sharedPress(fields, locale, catalog);
  if (stamp !== undefined) return undefined;
  if (field === undefined) {
    if (letter === 'm') return { does: 'more', locale };
    if (letter === 'b') return { does: 'chart', locale };
    return letter === 'c' ? { does: 'cite', locale } : undefined;
  }
  if (letter === 'o') {
    const region = presentId(field, catalog.regions, catalog);
    return region ? { does: 'choose', region, locale } : undefined;
  }
  const query = decodeQuery(field, catalog);
  if (!query) return undefined;
  if (letter === 'q') return { does: 'ask', query, locale };
  if (letter === 'm') return { does: 'more', of: query, locale };
  if (letter === 'b') return { does: 'chart', of: query, locale };
  return letter === 'c' ? { does: 'cite', of: query, locale } : undefined;
}

function sharedPress(
  [field = '', stamp, ...rest]: readonly string[],
  locale: Locale,
  catalog: Catalog,
): Press | undefined {
  const query = decodeQuery(field, catalog);
  if (!query || rest.length > 0) return undefined;
  if (stamp === undefined) return { does: 'shared', query, locale };
  return /^[0-9a-z]{6}$/.test(stamp) ? { does: 'shared', query, locale, stamp } : undefined;
}

function localeOf(letter: string | undefined): Locale | undefined {
  if (letter === 'e') return 'en';
  return letter === 'r' ? 'ru' : undefined;
}

function presentId(id: string, records: ReadonlyMap<string, unknown>, catalog: Catalog): string | undefined {
  const present = catalog.formerIds.get(id) ?? id;
  return records.has(present) ? present : undefined;
}

/** No more than a few pages or examples exist anywhere; their owner knows how many. */
function numbered(text: string | undefined, press: (number: number) => Press): Press | undefined {
  return text !== undefined && /^(0|[1-9]\d?)$/.test(text) ? press(Number(text)) : undefined;
}
