// "and imports?", «а Томская область?», "what about 2022": what a short question leaves out stands in the one before.

import type { Context } from './answer.ts';
import { movedOn, withoutNumber } from './followup-count.ts';
import { timeLeftOut, withBase, withShortYear } from './followup-time.ts';
import { cuesFrom, namesIn, onlyFirst, onlyNames, peopleFrom, termsFrom } from './inherit.ts';
import {
  asksAgain,
  asksOfRegion,
  hasAttribute,
  isAbout,
  isName,
  isPerson,
  isWho,
  refersBack,
  weighty,
} from './leans.ts';
import { isAlien, type Measure, type Question, type Term } from './question.ts';

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
  const question = withBase(withShortYear(asked, context));
  if (context !== talkedOf) return filled(withoutNumber(question), context);
  if (isWho(question, context))
    return { ...question, people: context.people, terms: termsFrom(context, onlyNames).filter(isPerson) };
  // One of those that were offered for choice; or "the krai", after one of them was talked about.
  const isThat = context.unclear === undefined && question.unclear.length > 0;
  const options = context.unclear ?? (isThat ? context.regions : undefined);
  const choice = options && chosen(question, options);
  if (choice !== undefined && (isThat || !isAbout(question))) {
    const named = { ...question, regions: [choice], unclear: [] };
    return isThat && hasAttribute(question) ? named : filled(named, context);
  }
  return refersBack(question, context) ? filled(question, context) : question;
}

/** What a question that leans leaves out. */
function filled(question: Question, context: Context): Question {
  const { cues: own, people, organisations, regions, unclear, terms } = question;
  const pointsBack = own.has('there');
  const names = people.length + organisations.length > 0;
  const aliens = terms.some(isAlien);
  const bare = regions.length + unclear.length === 0 && !names && !aliens;
  if (bare && !isAbout(question) && !own.has('record') && asksAgain.some((cue) => own.has(cue)))
    return { ...question, regions: context.regions, people: context.people, again: context.facts };

  // «а Хоценко?»: another name in the same question; with more words about it, a question of its own.
  const namesOnly = names && own.has('follow-up') && !terms.some((term) => weighty(term) && !isName(term));
  if (names && !namesOnly && !pointsBack && !question.measure && regions.length === 0) return question;
  // "How many hectares does it take up" asks of the plant that was named, "how many people live there" does not.
  const ofBody = namesIn(context.terms, 'organisation').length > 0 && !own.has('that-place');
  if (asksOfRegion(question) && !names && !aliens && !ofBody) return ofRegion(question, context);

  // "What did he say about it": he is asked about, and not what he did.
  const hisWords = pointsBack && ['said', 'proposed'].some((cue) => own.has(cue));
  const ownTopic = (isAbout(question) && !namesOnly) || aliens || hisWords;
  const atPlace = names && own.has('that-place');
  const source = hisWords && !names ? onlyFirst(context) : context;
  const inherited = termsFrom(source, { ownTopic, pointsBack, names, elsewhere: regions.length > 0 }).filter(
    (term) => !(atPlace && isName(term)),
  );
  // «а Лукашенко сколько хочет?»: of the same trade, while «а Хоценко?» is about another one.
  const hisWish = namesOnly && ['wish', 'target', 'said'].some((cue) => own.has(cue));
  const keepsPlace = regions.length + unclear.length === 0 && (!names || pointsBack || hisWish);
  const compared = own.has('compare') && regions.length > 0 ? context.regions : [];
  const losesTime = hisWish || (ownTopic && !question.measure && !own.has('then'));
  const keptTime = own.has('series') || losesTime ? undefined : context.asked;
  return {
    ...question,
    ...measureFrom(question, context, ownTopic),
    regions: [...new Set([...compared, ...(keepsPlace ? context.regions : regions)])],
    cues: cuesFrom(question, context, ownTopic),
    asked: timeLeftOut(question, context.asked) ?? keptTime,
    people: peopleFrom(people, source, {
      pointsBack: pointsBack && !atPlace,
      replaced: names || (ownTopic && regions.length > 0),
    }),
    organisations: names ? organisations : namesIn(inherited, 'organisation'),
    terms: [...terms, ...inherited],
  };
}

/** "And how many people live there?": of the region, whoever was talked about. */
const ofRegion = (question: Question, context: Context): Question => ({
  ...question,
  regions: question.regions.length > 0 ? question.regions : context.regions,
  asked: question.asked ?? (question.cues.has('then') ? context.asked : undefined),
});

/** What is measured, and which way the goods go: the same as before, or the other way round. */
function measureFrom(
  question: Question,
  context: Context,
  ownTopic: boolean,
): Pick<Question, 'measure' | 'flow'> {
  const { measure, flow } = question;
  const isReversed = question.cues.has('reverse') || isTurned(question, context);
  const reversed = isReversed ? opposite(context.measure) : undefined;
  const before = ownTopic ? undefined : context.measure;
  const kept = before && before !== 'turnover' ? (flow ?? before) : before;
  return {
    measure: reversed ?? measure ?? kept,
    flow: reversed ?? flow ?? (before === 'turnover' ? undefined : before),
  };
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
