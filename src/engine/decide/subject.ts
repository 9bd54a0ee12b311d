// A person, an organisation, a sector or a region as such: "zimin", "what is the Siberian Accord", "agriculture", "Tomsk".

import { district } from '../../catalog/catalog.ts';
import type { Entry } from '../postings.ts';
import { isAlien, type Question } from '../question.ts';
import { decision as tuning } from '../tuning.ts';
import { asksForGoods, choose, type Draft, hasAny, isResidue, type Known, namesRegion } from './draft.ts';

const telling = ['people', 'association', 'office'];

/** Facts that hold a key, those that are about it first, then the newest. */
export function mentioning(key: string, { postings }: Known, most = tuning.mostListed): string[] {
  const entries = [...postings.of(key)]
    .map((index) => postings.entries[index])
    .filter((entry) => entry !== undefined);
  const rank = ({ fact, subjects }: Entry): number =>
    (subjects.has(key) ? 2 : 0) + (telling.includes(fact.topic) ? 3 : 0) - (fact.confidence ? 1 : 0);
  entries.sort((a, b) => rank(b) - rank(a) || (b.dated?.to ?? 0) - (a.dated?.to ?? 0));
  return entries.slice(0, most).map(({ fact }) => fact.id);
}

export const personCard = (person: string, known: Known): Draft => ({
  kind: 'facts',
  person,
  facts: mentioning(`person:${person}`, known),
});

export const organisationCard = (organisation: string, known: Known): Draft => ({
  kind: 'facts',
  organisation,
  facts: mentioning(`organisation:${organisation}`, known),
});

export const sectorProfile = (sector: string, known: Known): Draft => ({
  kind: 'profile',
  sector,
  facts: mentioning(`sector:${sector}`, known, Number.POSITIVE_INFINITY),
});

export function subject(question: Question, known: Known): Draft | undefined {
  const { people, organisations, sectors, goods, regions, terms, unclear, asked, measure } = question;
  if (measure || terms.some(isAlien)) return undefined;
  const [person] = people;
  // "Karanik, the guy from the talks with Tuva, what was his position": one who is named is found by that.
  if (person && people.length === 1 && hasAny(question, 'post')) return personCard(person, known);
  if (asked) return undefined;
  const residue = terms.filter(isResidue);
  const only = (key: string, least = tuning.subjectResidue): boolean =>
    residue.every(({ keys, weight }) => keys.includes(key) || weight < least);
  // "When was Kobzev in Minsk" asks for more than who he is.
  const plain = !hasAny(
    question,
    'when',
    'where',
    'how-many',
    'how-much',
    'share',
    'said',
    'proposed',
    'why',
  );
  if (plain && person && people.length === 1 && regions.length === 0 && only(`person:${person}`))
    return personCard(person, known);
  const [organisation] = organisations;
  if (
    plain &&
    organisation &&
    organisations.length === 1 &&
    regions.length === 0 &&
    only(`organisation:${organisation}`)
  ) {
    const card = organisationCard(organisation, known);
    if (card.facts.length > 0) return card;
  }
  const [sector] = sectors;
  const isSector =
    sector && sectors.length === 1 && goods.length + organisations.length === 0 && !namesRegion(question);
  if (isSector && !hasAny(question, 'who', 'share') && only(`sector:${sector}`, tuning.sectorResidue))
    return sectorProfile(sector, known);
  const [good] = goods;
  if (plain && good && goods.length === 1 && !namesRegion(question) && only(`good:${good}`)) {
    const facts = mentioning(`good:${good}`, known);
    if (facts.length > 0) return { kind: 'facts', facts };
  }
  if (residue.length > 0) return undefined;
  const [options] = unclear;
  if (options && regions.length === 0) return choose(question, options);
  // "Is Buryatia still in the Siberian district?"
  const isMember = regions.length === 2 && regions.includes(district) && !hasAny(question, 'partner');
  const member = isMember ? regions.find((id) => id !== district) : undefined;
  if (member) return { kind: 'profile', region: member, attribute: 'district-now', facts: [] };
  const [region] = regions;
  const wantsMore = asksForGoods(question) || hasAny(question, 'partner', 'proposed', 'said', 'established');
  return region && regions.length === 1 && !wantsMore ? { kind: 'profile', region, facts: [] } : undefined;
}
