// "and imports?", «а Томская область?», "what about 2022": what a short question leaves out stands in the one before.

import type { Answer, Context } from './answer.ts';
import { movedOn, withNumber } from './followup-count.ts';
import { timeLeftOut, withBase, withShortYear } from './followup-time.ts';
import {
  asksAgain,
  asksOfRegion,
  attributeCues,
  isAbout,
  isName,
  isPerson,
  isWho,
  refersBack,
  shaping,
  weighty,
} from './leans.ts';
import type { Measure, Question, Term } from './question.ts';
import { followUp as tuning } from './tuning.ts';

/** The one region that a word of choice means: "the krai", «красноярский», after "which one?", or "that krai" at any time. */
function chosen(question: Question, options: readonly string[]): string | undefined {
  const named = [...question.regions, ...question.unclear.flat()].filter((id) => options.includes(id));
  const left = [...new Set(named)];
  return left.length === 1 ? left[0] : undefined;
}

const opposite = (measure: Measure | undefined): 'exports' | 'imports' | undefined =>
  measure === 'exports' ? 'imports' : measure === 'imports' ? 'exports' : undefined;

/** "How much did Omsk buy? And sell?": the same one who acts, the other verb. */
function isTurned({ cues: own, regions, terms }: Question, { cues }: Context): boolean {
  const verbs = ['sell', 'buy'] as const;
  const [now, ...more] = verbs.filter((verb) => own.has(verb));
  const [then, ...others] = verbs.filter((verb) => cues.includes(verb));
  const actsItself =
    regions.length > 0 || own.has('we') || terms.some(({ keys }) => keys.includes('place:belarus'));
  return !!now && !!then && now !== then && more.length + others.length === 0 && !actsItself;
}

/** The question together with all that was talked about, its own words beside those of the question before. */
export function leaning(asked: Question, talkedOf: Context): Question {
  const question = withBase(asked);
  const context = movedOn(asked, talkedOf);
  const ownTopic = question.terms.some(weighty);
  const inherited = termsFrom(context, { ownTopic, pointsBack: true, names: false, elsewhere: false });
  return {
    ...question,
    regions: context.regions,
    people: context.people,
    organisations: namesIn(inherited, 'organisation'),
    terms: [...question.terms, ...inherited],
    // "Is that up or down on the year before": of the figure just shown.
    ...(question.cues.has('growth') && { measure: context.measure, asked: question.asked ?? context.asked }),
  };
}

/** The question with what it leaves out taken from the context; the question itself if it stands on its own. */
export function complete(asked: Question, talkedOf: Context | undefined): Question {
  if (!talkedOf) return asked;
  const context = movedOn(asked, talkedOf);
  const question = withNumber(withBase(withShortYear(asked, context)), context);
  if (isWho(question, context))
    return { ...question, people: context.people, terms: termsFrom(context, onlyNames).filter(isPerson) };
  const isThat = question.cues.has('there') && question.unclear.length > 0;
  const options = context.unclear ?? (isThat ? context.regions : undefined);
  const choice = options && chosen(question, options);
  const chose = choice !== undefined && (isThat || !isAbout(question));
  if (!chose && !refersBack(question, context)) return question;

  const { cues: own, people, organisations } = question;
  const pointsBack = own.has('there');
  const names = people.length + organisations.length > 0;
  const aliens = question.terms.some(({ kind }) => kind === 'alien');
  const bare = question.regions.length + question.unclear.length === 0 && !names && !aliens;
  if (bare && !isAbout(question) && !own.has('record') && asksAgain.some((cue) => own.has(cue)))
    return { ...question, regions: context.regions, people: context.people, again: context.facts };

  // «а Хоценко?»: another name in the same question; with more words about it, a question of its own.
  const namesOnly =
    names && own.has('follow-up') && !question.terms.some((term) => weighty(term) && !isName(term));
  if (names && !namesOnly && !pointsBack && !question.measure && question.regions.length === 0)
    return question;

  // "What did he say about it": he is asked about, and not what he did.
  const hisWords = pointsBack && ['said', 'proposed'].some((cue) => own.has(cue));
  const ownTopic = (isAbout(question) && !namesOnly) || aliens || hisWords;
  const named = chose && choice ? [choice] : question.regions;
  // "And how many people live there?": of the region, whoever was talked about.
  const body = namesIn(context.terms, 'organisation');
  if (asksOfRegion(question) && !names && !aliens && (body.length === 0 || !own.has('head')))
    return {
      ...question,
      regions: named.length > 0 ? named : context.regions,
      unclear: chose ? [] : question.unclear,
      asked: question.asked ?? (own.has('then') ? context.asked : undefined),
    };
  const unclear = chose ? [] : question.unclear;
  const compared = own.has('compare') && named.length > 0 ? context.regions : [];
  const atPlace = names && own.has('that-place');
  const source = hisWords && !names ? onlyFirst(context) : context;
  const inherited = termsFrom(source, { ownTopic, pointsBack, names, elsewhere: named.length > 0 }).filter(
    (term) => !(atPlace && isName(term)),
  );
  const reversed = own.has('reverse') || isTurned(question, context) ? opposite(context.measure) : undefined;
  const before = ownTopic ? undefined : context.measure;
  const losesTime = ownTopic && !question.measure && !own.has('then');
  const keptTime = own.has('series') || losesTime ? undefined : context.asked;
  return {
    ...question,
    regions: [
      ...new Set([
        ...compared,
        ...(named.length + unclear.length > 0 || (names && !pointsBack) ? named : context.regions),
      ]),
    ],
    unclear,
    cues: cuesFrom(question, context, ownTopic),
    measure:
      reversed ?? question.measure ?? (before && before !== 'turnover' ? (question.flow ?? before) : before),
    flow: reversed ?? question.flow ?? (before === 'turnover' ? undefined : before),
    asked: timeLeftOut(question, context.asked) ?? keptTime,
    people: peopleFrom(people, source, {
      pointsBack: pointsBack && !atPlace,
      replaced: names || (ownTopic && named.length > 0),
    }),
    organisations: names ? organisations : namesIn(inherited, 'organisation'),
    terms: [...question.terms, ...inherited],
  };
}

function peopleFrom(
  own: readonly string[],
  { people }: Context,
  { pointsBack, replaced }: { pointsBack: boolean; replaced: boolean },
): readonly string[] {
  if (pointsBack) return [...new Set([...own, ...people])];
  return replaced ? own : people;
}

const namesIn = (terms: readonly Pick<Term, 'keys'>[], kind: string): string[] =>
  terms.flatMap(({ keys }) =>
    keys.filter((key) => key.startsWith(`${kind}:`)).map((key) => key.slice(kind.length + 1)),
  );

/** "He" is the one who was named first. */
function onlyFirst(context: Context): Context {
  const [first, ...others] = context.people;
  const isOther = ({ keys }: Pick<Term, 'keys'>): boolean =>
    others.some((id) => keys.includes(`person:${id}`));
  return first === undefined
    ? context
    : { ...context, people: [first], terms: context.terms.filter((term) => !isOther(term)) };
}

/**
 * What a question that leans may mean besides: of the same place, but not of those who were named before; of the body
 * that was named, wherever it is.
 */
export function otherReadings(asked: Question, completed: Question): Question[] {
  if (completed === asked || (completed.again ?? []).length > 0) return [];
  const isOwn = (term: Term): boolean => asked.terms.includes(term);
  const unnamed = completed.terms.filter((term) => isOwn(term) || !isName(term));
  const readings: Question[] = [];
  if (asked.terms.some(weighty) && unnamed.length < completed.terms.length)
    readings.push({ ...completed, people: asked.people, organisations: asked.organisations, terms: unnamed });
  if (asked.regions.length === 0 && completed.regions.length > 0 && completed.organisations.length > 0)
    readings.push({ ...completed, regions: [] });
  return readings;
}

type Lean = { ownTopic: boolean; pointsBack: boolean; names: boolean; elsewhere: boolean };

const onlyNames: Lean = { ownTopic: true, pointsBack: false, names: false, elsewhere: false };

/** What the question before was about: all of it, or only its names where a topic of its own is asked of them. */
function termsFrom(context: Context, { ownTopic, pointsBack, names, elsewhere }: Lean): Term[] {
  const kept = context.terms.filter((term) => {
    // "when did he meet Lukashenko": he is the one talked about, and Lukashenko is named besides.
    if (names) return pointsBack || (!isName(term) && !ownTopic);
    return !ownTopic || pointsBack || (isName(term) && !elsewhere);
  });
  const share = ownTopic ? tuning.before : 1;
  return kept.map((term) => ({
    ...term,
    weight: share * term.weight,
    missing: share * term.weight,
    certainty: 1,
    kind: 'content',
  }));
}

function cuesFrom({ cues: own, asked }: Question, context: Context, ownTopic: boolean): Set<string> {
  const cues = new Set(own);
  if (!ownTopic) {
    for (const cue of context.cues) if (shaping.includes(cue) || attributeCues.includes(cue)) cues.add(cue);
    // A year takes the place of "latest" and of the whole series.
    if (asked) for (const cue of ['latest', 'series']) if (!own.has(cue)) cues.delete(cue);
    // «а что покупаем?» turns the goods round.
    if (own.has('buy') && !own.has('sell')) cues.delete('sell');
    if (own.has('sell') && !own.has('buy')) cues.delete('buy');
  }
  // "and what do we sell": the other way of the same goods.
  if (context.cues.includes('goods') && (own.has('sell') || own.has('buy'))) cues.add('goods');
  return cues;
}

/** What the next question may refer back to. */
export function contextOf(
  question: Question,
  measure: Question['measure'],
  regions: readonly string[],
  facts: readonly string[],
): Context {
  return {
    v: 1,
    regions,
    measure,
    asked: question.asked,
    cues: [...question.cues].filter((cue) => shaping.includes(cue) || attributeCues.includes(cue)),
    terms: question.terms.filter(weighty).map(({ keys, weight, text }) => ({ keys, weight, text })),
    people: question.people,
    unclear: question.unclear[0],
    facts: facts.slice(0, tuning.keptFacts),
  };
}

/** "Thanks" and what was not understood leave the subject as it was; a sector or a person is a new one. */
export function contextAfter(answer: Answer, before: Context | undefined): Context | undefined {
  const isAside = ['smallTalk', 'outOfScope', 'notUnderstood'].includes(answer.kind);
  return answer.context ?? (isAside ? before : undefined);
}
