// Reference values of a region: population, area, capital, head, time zone, code, district.

import { district, monthOfHeads, newestHead, type Region } from '../../catalog/catalog.ts';
import type { Attribute } from '../answer.ts';
import { attributeCues } from '../leans.ts';
import { parseSpan, within, yearOf } from '../months.ts';
import { isAlien, type Question } from '../question.ts';
import { decision as tuning } from '../tuning.ts';
import { choose, type Draft, hasAny, isNumber, isResidue, type Known, sumOf } from './draft.ts';
import { personCard } from './subject.ts';

const headsKnown = parseSpan(monthOfHeads);

const ofDistrict: readonly Attribute[] = ['members', 'district-now', 'established'];

/** What the only words of a question mean: "how many citizens in Tuva", "size of Tomsk Oblast". */
const byWord: readonly (readonly [Attribute, string, readonly string[]])[] = [
  ['population', 'synonym:population', ['how-many', 'how-much']],
  ['area', 'synonym:area-size', []],
];

function attributeOf(question: Question): { attribute: Attribute; word?: string } | undefined {
  const { cues, regions, terms } = question;
  const named = attributeCues.find((cue) => cues.has(cue)) as Attribute | undefined;
  if (named) return { attribute: named };
  if (cues.has('members-of') && regions.includes(district)) return { attribute: 'members' };
  const telling = terms.filter(({ kind, asks, weight }) => kind === 'content' && !asks && weight > 0);
  for (const [attribute, word, wanted] of byWord)
    if (telling.length > 0 && telling.every(({ keys }) => keys.includes(word)))
      if (wanted.length === 0 || hasAny(question, ...wanted)) return { attribute, word };
  return undefined;
}

/** "The largest region by area", «самый населённый регион»: the first of all, with those that come next beside it. */
function foremost(question: Question, { catalog }: Known): Draft | undefined {
  const { cues, regions, terms } = question;
  const isOfAll = regions.every((id) => id === district) && ['ranking', 'least'].some((cue) => cues.has(cue));
  const attribute = (['population', 'area'] as const).find((cue) => cues.has(cue));
  if (!isOfAll || !attribute || question.measure || terms.some(isAlien)) return undefined;
  const amountOf = ({ reference: { population, area_km2 } }: Region): number | undefined =>
    (attribute === 'population' ? population : area_km2)[0]?.value;
  const held = [...catalog.regions.values()].filter((region) => region.id !== district && amountOf(region));
  const sign = cues.has('least') ? 1 : -1;
  held.sort((a, b) => sign * ((amountOf(a) ?? 0) - (amountOf(b) ?? 0)));
  const [first, ...next] = held.map(({ id }) => id);
  return first === undefined
    ? undefined
    : {
        kind: 'profile',
        region: first,
        attribute,
        compared: next.slice(0, tuning.besideForemost),
        facts: [],
      };
}

export function reference(question: Question, known: Known): Draft | undefined {
  const first = foremost(question, known);
  if (first) return first;
  const { regions, unclear, terms, asked, people } = question;
  const { attribute, word } = attributeOf(question) ?? {};
  if (!attribute || (question.measure && attribute !== 'population')) return undefined;
  if (question.organisations.length > 0) return undefined;
  // "The common centre of Belarusian machinery in Irkutsk": no town.
  if (attribute === 'centre' && question.goods.length + question.sectors.length > 0) return undefined;
  // "Is Kuzbass among the top ten buyers": a member of something else than the district.
  if (attribute === 'district-now' && hasAny(question, 'partner', 'ranking', 'place')) return undefined;
  if (asked && hasAny(question, 'growth', 'target', 'place', 'series')) return undefined;
  const aliens = terms.filter(isAlien);
  if (aliens.length > 1 || sumOf(aliens) > tuning.referenceAlien) return undefined;
  // "UTC+8", "ISO 3166-2": the number belongs to what is asked.
  const rest = terms.filter(
    (term) => isResidue(term) && !isNumber(term) && !(word && term.keys.includes(word)),
  );
  if (sumOf(rest) >= tuning.referenceResidue || people.length > 0) return undefined;
  // «кто из красноярских губернаторов был у Лукашенко»: a governor is named, not asked for.
  const isHead = attribute === 'head';
  // "In June 2013", "in the summer of 2013".
  const isThen = asked?.isPart === true && headsKnown !== undefined && within(headsKnown, asked.span);
  if (
    isHead &&
    !isThen &&
    (people.length > 0 || terms.some((term) => term.kind === 'content' && !term.asks && term.weight > 0))
  )
    return undefined;
  const [options] = unclear;
  if (options && regions.length === 0) return choose(question, options);
  const own = regions.find((id) => id !== district) ?? regions[0];
  const region =
    own ?? (ofDistrict.includes(attribute) && attribute !== 'established' ? district : undefined);
  if (!region) return undefined;
  // When a town or a region was founded is nothing that is told here, only when the district was.
  if (attribute === 'established' && region !== district)
    return rest.length === 0 ? { kind: 'outOfScope', facts: [] } : undefined;
  if (isHead && asked && !(headsKnown && asked.years.includes(yearOf(headsKnown.from)))) return undefined;
  if (isHead && !asked) {
    const now = newestHead(known.catalog, region);
    return now && personCard(now.person.id, known);
  }
  const compared = regions.filter(
    (id) => id !== region && !(ofDistrict.includes(attribute) || id === district),
  );
  return { kind: 'profile', region, attribute, ...(compared.length > 0 && { compared }), facts: [] };
}
