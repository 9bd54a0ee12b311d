// A region at a glance.

import { district, newestHead, type Region } from '../../catalog/catalog.ts';
import type { Answer } from '../../engine/answer.ts';
import { formatDate } from '../../i18n/dates.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { formatPeriod, isStated } from '../../i18n/periods.ts';
import { attribute } from './attribute.ts';
import { officeOf } from './cards.ts';
import { bareFigure, periodLabel, richFigure } from './figure-line.ts';
import { type Draft, type Line, line } from './layout.ts';
import { basisOf, newestFirst, peopleOf, squareOf } from './measures.ts';
import { regionName } from './regions.ts';
import { heldAt, newestChange, newestSums, type TradeFact } from './rows.ts';
import { sector } from './sector.ts';
import { briefSource } from './sources.ts';
import { attribution } from './speakers.ts';
import { topicKeys } from './topics.ts';
import { bold, join, type Rich, type Voice } from './voice.ts';

const linkTo = (voice: Voice, id: string | undefined): Rich | string => (id ? briefSource(voice, id) : '');

function places(voice: Voice, { id, reference }: Region): Line[] {
  const { locale, say, write } = voice;
  const [population] = newestFirst(reference.population);
  const [area] = reference.area_km2;
  const { district: membership, members_2013, members_now } = reference;
  const lines: Line[] = [];
  const add = (text: Rich, source: string | undefined): unknown =>
    lines.push(line(text, source ? [source] : []));
  if (population) {
    const value = peopleOf(voice, population);
    const source = linkTo(voice, population.source);
    add(write('profile-population', { value, basis: basisOf(voice, population), source }), population.source);
  }
  if (area) {
    const value = squareOf(voice, area.value);
    add(write('profile-area', { value, source: linkTo(voice, area.source) }), area.source);
  }
  if (membership && id !== district) {
    const { now, in_2013 } = membership;
    const pieces = { now: now[locale], source: linkTo(voice, now.source) };
    const text = now.since
      ? write('profile-district-moved', {
          ...pieces,
          before: in_2013[locale],
          since: formatDate(say, now.since, 'genitive'),
        })
      : write('profile-district', pieces);
    add(text, now.source);
  }
  if (members_2013 && members_now) {
    const [before, now] = [members_2013, members_now].map(({ regions }) =>
      formatNumber(locale, regions.length),
    );
    add(
      write('profile-members', {
        before: before ?? '',
        now: now ?? '',
        source: linkTo(voice, members_now.source),
      }),
      members_now.source,
    );
  }
  return lines;
}

function heads(voice: Voice, { id, reference: { head_2013 } }: Region): Line[] {
  const { locale, say, write } = voice;
  const now = newestHead(voice.catalog, id);
  const name = head_2013[locale];
  const office = locale === 'en' ? head_2013.office_en : head_2013.office_ru;
  const then = say('profile-person', { name, office });
  const lines = [
    line(
      write('profile-head-2013', { person: then, source: linkTo(voice, head_2013.source) }),
      head_2013.source ? [head_2013.source] : [],
    ),
  ];
  if (!now || now.person.name[locale] === name) return lines;
  const person = say('profile-person', {
    name: now.person.name[locale],
    office: officeOf(voice, now.office),
  });
  return [line(write('profile-head', { person })), ...lines];
}

/** One figure with everybody who gave it. */
function tradeLine(voice: Voice, region: string, facts: readonly [TradeFact, ...TradeFact[]]): Line {
  const [fact] = facts;
  const figure = richFigure(voice, { region, fact }, 'line') ?? bold('');
  const pieces = {
    measure: voice.say('figures-measure', { measure: fact.trade.measure }),
    figure,
    attribution: join(
      facts.map((one) => attribution(voice, one, '', 'brief')),
      ' / ',
    ),
  };
  const text = isStated(fact.period)
    ? voice.write('profile-trade', { ...pieces, when: formatPeriod(voice.say, fact.period, 'when') })
    : voice.write('profile-trade-unstated', { ...pieces, period: periodLabel(voice, fact) });
  return line(
    text,
    facts.map(({ source }) => source),
  );
}

/** The newest sum, and a newer change if there is one. */
function trade(voice: Voice, region: string): Line[] {
  const sums = newestSums(voice.catalog, region, 'turnover');
  const change = newestChange(voice.catalog, region, 'turnover', sums[0] && heldAt(sums[0]));
  const shown = change ? [...sums, change] : sums;
  if (shown.length === 0) return [line(voice.write('profile-trade-none'))];
  const keyOf = (fact: TradeFact): string => `${bareFigure(voice, fact)} ${periodLabel(voice, fact)}`;
  return [...new Set(shown.map(keyOf))].map((key) => {
    const same = shown.filter((fact) => keyOf(fact) === key);
    // The one that tells the change as well tells more.
    const [first, ...others] = same.sort(
      (a, b) => Number(b.trade.change !== undefined) - Number(a.trade.change !== undefined),
    ) as [TradeFact, ...TradeFact[]];
    return tradeLine(voice, region, [first, ...others]);
  });
}

function counts({ catalog, say, write, locale }: Voice, region: string): Line[] {
  const found = [...catalog.facts.values()].filter(
    (fact) => fact.regions.includes(region) && fact.scope === 'siberia',
  );
  if (found.length === 0) return [];
  const byTopic = new Map<string, number>();
  for (const { topic } of found) {
    const name = say(topicKeys[topic]);
    byTopic.set(name, (byTopic.get(name) ?? 0) + 1);
  }
  const topics = [...byTopic]
    .sort((a, b) => b[1] - a[1])
    .map(([topic, count]) => say('profile-topic', { topic, number: formatNumber(locale, count) }));
  const total = formatNumber(locale, found.length);
  return [line(write('profile-facts', { total, count: found.length, topics: topics.join(', ') }))];
}

function region(voice: Voice, record: Region): Draft {
  const { locale, write } = voice;
  const { id, kind, official_name, reference } = record;
  const name = regionName(voice, id);
  const lead = write('profile-lead', { kind, name: bold(name), centre: reference.centre[locale] });
  const official = official_name?.[locale] ?? record.name[locale];
  return {
    head: [
      line(lead),
      ...(official === name ? [] : [line(write('profile-official', { name: official }))]),
      ...trade(voice, id),
    ],
    body: [...places(voice, record), ...heads(voice, record), ...counts(voice, id)],
  };
}

export function profile(voice: Voice, answer: Extract<Answer, { kind: 'profile' }>): Draft {
  if ('sector' in answer) return sector(voice, answer.sector, answer.facts);
  const record = voice.catalog.regions.get(answer.region);
  if (!record) return { head: [], body: [] };
  const { attribute: asked, compared = [], context } = answer;
  if (!asked) return region(voice, record);
  const values = [answer.region, ...compared].flatMap((id) => {
    const one = voice.catalog.regions.get(id);
    return (one && attribute(voice, one, asked, context?.asked)) ?? [];
  });
  if (values.length === 0) return region(voice, record);
  // Older values beside several regions would not tell whose they are.
  const body = values.length === 1 ? values.flatMap((value) => value.body) : [];
  return { head: values.flatMap(({ head }) => head), body };
}
