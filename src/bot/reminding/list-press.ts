// What buttons of the list of reminders, of the dialog that sets them and of the time zone carry. Read as strictly as all
// presses, see ../callback.ts.
import type { Catalog } from '../../catalog/catalog.ts';
import { decodeQuery, encodeQuery, type Query } from '../../engine/query.ts';
import { type Preset, presets } from '../../reminders/presets.ts';

/** `words`: what I wrote is the topic as it stands. `back`: to what is asked anyway. `leave`: no reminder after all. `zone`: first my time zone; `place`: it is where I am. */
export const dialogSteps = [
  'regions',
  'words',
  'set',
  'time',
  'topic',
  'note',
  'noNote',
  'back',
  'leave',
  'zone',
  'place',
] as const;
/** - `open`: show it. `delete`: ask; `deleteSure`: do. `time`, `topic`, `note`: change that. */
export const cardActs = ['open', 'time', 'topic', 'note', 'pause', 'resume', 'delete', 'deleteSure'] as const;

export type DialogStep = (typeof dialogSteps)[number];
export type CardAct = (typeof cardActs)[number];

export type ListPress =
  | { readonly does: 'dialog'; readonly step: DialogStep }
  | { readonly does: 'dialogWhen'; readonly when: Preset }
  | { readonly does: 'dialogRegion'; readonly region: string }
  | { readonly does: 'dialogSectors'; readonly page: number }
  | { readonly does: 'dialogTopic'; readonly query: Query }
  | { readonly does: 'reminders'; readonly page: number }
  | { readonly does: 'allReminders'; readonly act: 'pause' | 'resume' }
  | { readonly does: 'reminder'; readonly id: string; readonly act: CardAct }
  /** `city`: an id of data/zones.yaml. */
  | { readonly does: 'zone'; readonly city: string };

export function encodeListPress(press: ListPress): string {
  switch (press.does) {
    case 'dialog':
      return `d:${press.step}`;
    case 'dialogWhen':
      return `dw:${press.when}`;
    case 'dialogRegion':
      return `dg:${press.region}`;
    case 'dialogSectors':
      return `ds:${press.page}`;
    case 'dialogTopic':
      return `dq:${encodeQuery(press.query)}`;
    case 'reminders':
      return `y:${press.page}`;
    case 'allReminders':
      return `ya:${press.act}`;
    case 'reminder':
      return `i:${press.id}:${press.act}`;
    case 'zone':
      return `z:${press.city}`;
  }
}

/** Undefined for what is none of these, broken, or about something that is gone. */
export function decodeListPress(text: string, catalog: Catalog): ListPress | undefined {
  const [tag, first = '', second, ...more] = text.split(':');
  if (more.length > 0 || (second !== undefined && tag !== 'i')) return undefined;
  switch (tag) {
    case 'd':
      return found(dialogSteps, first, (step) => ({ does: 'dialog', step }));
    case 'dw':
      return found(presets, first, (when) => ({ does: 'dialogWhen', when }));
    case 'dg': {
      const region = catalog.formerIds.get(first) ?? first;
      return catalog.regions.has(region) ? { does: 'dialogRegion', region } : undefined;
    }
    case 'ds':
      return page(first, (number) => ({ does: 'dialogSectors', page: number }));
    case 'dq': {
      const query = decodeQuery(first, catalog);
      return query && { does: 'dialogTopic', query };
    }
    case 'y':
      return page(first, (number) => ({ does: 'reminders', page: number }));
    case 'ya':
      return first === 'pause' || first === 'resume' ? { does: 'allReminders', act: first } : undefined;
    case 'i':
      if (!/^[A-Za-z0-9]{8,12}$/.test(first)) return undefined;
      return found(cardActs, second, (act) => ({ does: 'reminder', id: first, act }));
    case 'z':
      return catalog.zones.some(({ id }) => id === first) ? { does: 'zone', city: first } : undefined;
    default:
      return undefined;
  }
}

function found<T extends string>(
  all: readonly T[],
  text: string | undefined,
  press: (one: T) => ListPress,
): ListPress | undefined {
  const one = all.find((each) => each === text);
  return one && press(one);
}

const page = (text: string, press: (number: number) => ListPress): ListPress | undefined =>
  /^(0|[1-9]\d?)$/.test(text) ? press(Number(text)) : undefined;
