// Who a person is and what an organisation is, in the first lines of an answer about them.

import type { Office } from '../../catalog/catalog.ts';
import type { Organisation, Person } from '../../catalog/schema/records.ts';
import { formatDate } from '../../i18n/dates.ts';
import { formatPeriod } from '../../i18n/periods.ts';
import type { KeyOf } from '../../i18n/translate.ts';
import { type Line, line } from './layout.ts';
import { bold, type Voice } from './voice.ts';

/** The office with the time that is known of it: a term, or the last day on which our facts show the person in it. */
export function officeOf({ say, locale }: Voice, { en, ru, as_of, from, to }: Office): string {
  const office = locale === 'en' ? en : ru;
  const last = as_of?.at(-1);
  const date = last && formatDate(say, last, 'label');
  if (to) return say('office-period', { office, period: formatPeriod(say, `${from ?? ''}..${to}`, 'when') });
  if (!from) return date ? say('office-as-of', { office, date }) : office;
  const period = formatPeriod(say, `${from}..`, 'when');
  return date
    ? say('office-period-as-of', { office, period, date })
    : say('office-period', { office, period });
}

export function personHead(voice: Voice, { name, offices }: Person): Line[] {
  const [newest, ...earlier] = [...offices].reverse().map((office) => officeOf(voice, office));
  const card = voice.write('person-card', { name: bold(name[voice.locale]), office: newest ?? '' });
  return [
    line(card),
    ...(earlier.length > 0 ? [line(voice.write('person-others', { offices: earlier.join('; ') }))] : []),
  ];
}

const kinds: KeyOf<Organisation['kind']> = {
  company: 'organisation-company',
  'joint-venture': 'organisation-joint-venture',
  association: 'organisation-association',
  forum: 'organisation-forum',
  body: 'organisation-body',
  institution: 'organisation-institution',
  programme: 'organisation-programme',
  brand: 'organisation-brand',
};

const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Whether a text names the place already, in whatever case: «Москва» in «мероприятие в Москве». */
function namesPlace(text: string, place: string): boolean {
  const [first = ''] = place.split(/[ ,]/);
  return text.toLowerCase().includes(first.toLowerCase().replace(/[аеоуыэюяйь]$/, ''));
}

export function organisationHead(voice: Voice, { name, kind, what, home }: Organisation): Line[] {
  const { say, locale } = voice;
  const described = what?.[locale] ?? say(kinds[kind]);
  const place = home?.[locale];
  const isNamed = !place || namesPlace(`${name[locale]} ${described}`, place);
  const full = isNamed ? described : say('organisation-home', { what: described, home: place });
  return [line(voice.write('organisation-card', { name: bold(capitalised(name[locale])), what: full }))];
}
