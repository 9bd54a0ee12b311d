// From a question to an answer: which kind of answer it is, and when the honest answer is that there is none.

import { district, speaker } from '../../catalog/catalog.ts';
import type { Answer } from '../answer.ts';
import { contextOf } from '../context.ts';
import { attributeCues } from '../leans.ts';
import { isAlien, type Question } from '../question.ts';
import { rankFacts, wishOf } from '../rank.ts';
import type { Locale } from '../recover.ts';
import { decision as tuning } from '../tuning.ts';
import { asksForGoods, type Draft, hasAny, isNumber, isResidue, type Known, namesRegion } from './draft.ts';
import { reference } from './reference.ts';
import { sayings } from './sayings.ts';
import { smallTalk } from './small-talk.ts';
import { personCard, subject } from './subject.ts';
import { toldAgain } from './told-again.ts';
import { trading } from './trading.ts';

export type Decide = (question: Question, locale: Locale) => Answer;

export function buildDecide(known: Known): Decide {
  return (question, locale) => {
    const again = question.again ?? [];
    // "Who said that?", "when was that?": the same facts once more, with who said it and when.
    const draft: Draft = again.length > 0 ? toldAgain(question, again, known) : draftOf(question, known);
    return { ...draft, locale, context: contextAfter(question, draft, known) } as Answer;
  };
}

function draftOf(question: Question, known: Known): Draft {
  if (question.wordCount === 0) return { kind: 'notUnderstood', facts: [] };
  if (isSum(question) || isForeignMatter(question)) return { kind: 'outOfScope', facts: [] };
  const talk = smallTalk(question);
  if (talk) return { kind: 'smallTalk', talk, facts: [] };
  return (
    reference(question, known) ??
    officeHolder(question, known) ??
    trading(question, known) ??
    subject(question, known) ??
    toldOrSum(question, known) ??
    nothing(question, known)
  );
}

/** Who was asked for is talked about from then on: the one who said it, or the only one named. */
function peopleAfter(
  { people, cues }: Question,
  { facts: [first] }: Draft,
  { catalog, postings }: Known,
): readonly string[] {
  const entry = first === undefined ? undefined : postings.byId.get(first);
  if (people.length > 0 || !cues.has('who') || !entry) return people;
  const said = entry.fact.said_by && speaker(catalog, entry.fact.said_by);
  if (said && 'person' in said) return [said.person.id];
  const named = [...entry.terms].filter((key) => key.startsWith('person:'));
  return named.length === 1 ? named.map((key) => key.slice('person:'.length)) : [];
}

/** "What did Nazarov speak about?": whoever hears the answer knows that it is about Omsk. */
function placeOf({ facts: [first] }: Draft, { postings }: Known): readonly string[] {
  const regions = postings.byId.get(first ?? '')?.fact.regions ?? [];
  return regions.length === 1 && !regions.includes(district) ? regions : [];
}

function contextAfter(asked: Question, draft: Draft, known: Known): Answer['context'] {
  // "What does Belarus export there? And in the opposite direction?": goods again.
  const listed = draft.kind === 'facts' && asksForGoods(asked);
  const question = listed ? { ...asked, cues: new Set([...asked.cues, 'goods']) } : asked;
  switch (draft.kind) {
    case 'outOfScope':
    case 'notUnderstood':
    case 'smallTalk':
      return undefined;
    case 'choose':
      return contextOf({ ...question, unclear: [draft.regions] }, question.measure, question.regions, []);
    case 'figures': {
      const shown = [...new Set(draft.rows.map(({ region }) => region))];
      return contextOf(
        question,
        draft.measure,
        draft.shape === 'ranking' ? question.regions : [...shown, ...(draft.without ?? [])],
        draft.facts,
      );
    }
    case 'noData':
      return contextOf(question, draft.measure, draft.regions, draft.facts);
    default:
      return contextOf(
        { ...question, people: peopleAfter(question, draft, known) },
        question.measure,
        question.regions.length > 0 ? question.regions : placeOf(draft, known),
        draft.facts,
      );
  }
}

/** "2+2", «сколько будет 2+2*2»: numbers and nothing else. */
function isSum({ terms, regions, unclear, asked }: Question): boolean {
  const told = terms.filter(({ kind, asks }) => kind === 'content' && !asks);
  return told.length > 0 && told.every(isNumber) && regions.length + unclear.length === 0 && !asked;
}

/** Trade, population and the like of a place that is not ours: China, Moscow. */
function isForeignMatter(question: Question): boolean {
  const { elsewhere, terms } = question;
  const isBilateral = terms.some(({ keys }) =>
    keys.some((key) => key === 'place:belarus' || key === 'place:minsk'),
  );
  const trades = hasAny(question, 'trade', 'exports', 'imports', 'sell', 'buy', 'how-much');
  const { measure } = question;
  // "What did Belarus sell to China", «экспорт Красноярского края в Китай»: one of the two sides is not ours.
  if (elsewhere.length > 0 && measure && !(namesRegion(question) && isBilateral)) return true;
  if (namesRegion(question) && (isBilateral || !trades)) return false;
  // Trade with all of Russia is not that with Siberia, and must not pass for it.
  const withRussia = terms.some(({ keys }) => keys.includes('place:russia')) && hasAny(question, 'trade');
  if (withRussia && !terms.some(isResidue) && !hasAny(question, 'region-word')) return true;
  if (elsewhere.length === 0) return false;
  const isElsewhere = ({ keys }: (typeof terms)[number]): boolean =>
    elsewhere.some((id) => keys.includes(`place:${id}`));
  const beyond = terms.filter((term) => isResidue(term) && !isElsewhere(term));
  const asks = hasAny(question, 'trade', 'exports', 'imports', ...attributeCues);
  return asks && beyond.every(({ weight }) => weight < tuning.subjectResidue);
}

/** "Prime Minister of Belarus", "who was governor of Irkutsk in 2016". */
function officeHolder(question: Question, known: Known): Draft | undefined {
  const isAbout = hasAny(
    question,
    'when',
    'where',
    'said',
    'proposed',
    'how-many',
    'how-much',
    'why',
    'goods',
  );
  if (question.measure || isAbout) return undefined;
  const person = known.holderOf(question);
  if (person !== undefined) return personCard(person, known);
  // Who headed a region in another year than those known: not what else happened in that year.
  const { regions, asked, terms, people } = question;
  const isHead = hasAny(question, 'head') && asked && people.length === 0;
  const isOnly = terms.every(({ kind, asks }) => kind === 'hint' || asks);
  return isHead && isOnly && regions.length === 1
    ? { kind: 'noData', regions, measure: undefined, asked, facts: [] }
    : undefined;
}

const sharesRegion = ({ regions }: Question, id: string, { postings }: Known): boolean =>
  postings.byId.get(id)?.fact.regions.some((region) => regions.includes(region)) ?? false;

/** What is known of the region asked for; else its sum; else what is known of all Siberia. */
function toldOrSum(question: Question, known: Known): Draft | undefined {
  const told = sayings(question, known);
  if (told?.facts.some((id) => sharesRegion(question, id, known))) return told;
  const sum = sumInsteadOfGoods(question, known);
  return sum?.kind === 'figures' ? sum : (told ?? sum);
}

/** "What did Belarus deliver to Novosibirsk in 2013": no goods are known of that time, but perhaps a sum. */
function sumInsteadOfGoods(question: Question, known: Known): Draft | undefined {
  if (!question.asked || !question.flow || !asksForGoods(question)) return undefined;
  const cues = new Set([...question.cues].filter((cue) => cue !== 'what' && cue !== 'goods'));
  return trading({ ...question, cues: cues.add('how-much'), measure: question.flow }, known);
}

/** Understood and without a fact, or not ours. */
function nothing(question: Question, { postings }: Known): Draft {
  const { terms, regions, elsewhere, asked, measure } = question;
  const residue = terms.filter(isResidue);
  const isName = ({ keys }: (typeof terms)[number]): boolean =>
    keys.some((key) => !/^(word|number|synonym):/.test(key));
  // "Lifts in Tuva" is understood; "rent a car in Krasnoyarsk" has a word of ours and is about something else.
  const isOurs =
    residue.some(isName) && residue.every((term) => isName(term) || term.weight < tuning.otherMatter);
  const noGoods = asksForGoods(question) && residue.length === 0;
  if (terms.some(isAlien) || elsewhere.length > 0 || regions.length === 0 || !(isOurs || noGoods))
    return { kind: 'outOfScope', facts: [] };
  // Goods of another region are near to nothing; what is asked for by name may be known elsewhere.
  const where = noGoods ? regions : [];
  const ranked = rankFacts(postings, { ...wishOf(question), regions: where, asked: undefined });
  const near = ranked.filter(({ coverage }) => coverage >= tuning.accept).slice(0, 2);
  return {
    kind: 'noData',
    regions,
    measure: noGoods ? undefined : measure,
    asked,
    facts: near.map(({ entry }) => entry.fact.id),
  };
}
