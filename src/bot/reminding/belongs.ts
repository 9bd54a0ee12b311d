// Whether a fact belongs to what somebody follows: those who wait for changes are told of it, all others are not. Pure.
import type { Catalog, Fact } from '../../catalog/catalog.ts';
import type { Answer } from '../../engine/answer.ts';
import type { Engine } from '../../engine/engine.ts';
import { overlaps, parseSpan, type Span, yearSpan } from '../../engine/months.ts';
import { decodeQuery, encodeQuery, type Query } from '../../engine/query.ts';
import type { Measure } from '../../engine/question.ts';
import type { ReminderTopic } from '../../reminders/reminder.ts';
import { asksOfUs, queryToFollow } from './topic.ts';

type Fits = (fact: Fact) => boolean;
type Known = { readonly catalog: Catalog; readonly engine: Engine };

// Whoever looks for news asks for each change in turn.
const MOST_KEPT = 500;

/** The fact may be one that the catalog does not have any more. */
export function createBelongs(known: Known): (fact: Fact, topic: ReminderTopic) => boolean {
  const kept = new Map<string, Fits>();
  return (fact, topic) => {
    const key = JSON.stringify(topic);
    const fits = kept.get(key) ?? fitsTopic(topic, known);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, fits);
    return fits(fact);
  };
}

function fitsTopic(topic: ReminderTopic, known: Known): Fits {
  if ('question' in topic) return fitsQuestion(topic.question, known);
  const query = decodeQuery(topic.query, known.catalog);
  // What it was about is gone: that is the last change.
  return query ? fitsQuery(query, known) : ({ id }) => encodeQuery({ is: 'fact', id }) === topic.query;
}

function fitsQuestion(question: string, known: Known): Fits {
  const answer = known.engine.answer(question);
  if (!asksOfUs(known, answer, question)) return () => false;
  const query = queryToFollow(known, answer);
  const kin = query ? fitsQuery(query, known) : kinOf(answer, known);
  return (fact) => answer.facts.includes(fact.id) || kin(fact);
}

function fitsQuery(query: Query, known: Known): Fits {
  switch (query.is) {
    case 'figures':
      return trades(
        [query.region],
        query.measure,
        query.year === undefined ? undefined : yearSpan(query.year),
      );
    case 'series':
      return trades([query.region], query.measure);
    case 'ranking': {
      const fits = trades(undefined, 'turnover', query.year === undefined ? undefined : yearSpan(query.year));
      return (fact) => fact.scope === 'siberia' && !fact.trade?.part && fits(fact);
    }
    case 'goods': {
      const topic = query.way === 'exports' ? 'export-goods' : 'import-goods';
      return (fact) => fact.topic === topic && fact.regions.includes(query.region);
    }
    case 'region':
      return ({ regions }) => regions.includes(query.id);
    case 'topic':
      return ({ topic, regions }) => topic === query.topic && regions.includes(query.region);
    case 'sector':
      return names(query.id, ({ sectors }) => sectors, shownBy(query, known), known);
    case 'person':
      return names(query.id, ({ people }) => people, shownBy(query, known), known);
    case 'organisation':
      return names(query.id, ({ organisations }) => organisations, shownBy(query, known), known);
    case 'fact':
      return ({ id, beside = [], former_ids = [] }) =>
        id === query.id || beside.includes(query.id) || former_ids.includes(query.id);
  }
}

/** What is akin to an answer that no short question brings. */
function kinOf(answer: Answer, { catalog }: Known): Fits {
  switch (answer.kind) {
    case 'figures': {
      const regions = [...answer.rows.map(({ region }) => region), ...(answer.without ?? [])];
      return trades(regions, answer.measure, answer.asked?.span);
    }
    case 'noData': {
      const { regions, measure, asked } = answer;
      if (measure) return trades(regions, measure, asked?.span);
      return (fact) => fact.regions.some((region) => regions.includes(region)) && isOf(fact, asked?.span);
    }
    case 'facts': {
      // A new one is found by the same words; of one that is gone only its place and its sort are known.
      const shown = answer.facts.flatMap((id) => catalog.facts.get(id) ?? []);
      return (fact) =>
        !catalog.facts.has(fact.id) &&
        shown.some(
          ({ topic, regions }) =>
            topic === fact.topic && regions.some((region) => fact.regions.includes(region)),
        );
    }
    default:
      return () => false;
  }
}

/** @param regions absent: of any */
const trades =
  (regions: readonly string[] | undefined, measure: Measure, span?: Span): Fits =>
  (fact) =>
    fact.trade?.measure === measure &&
    (regions === undefined || fact.regions.some((region) => regions.includes(region))) &&
    isOf(fact, span);

/** A fact without a period belongs to the time at which it was said. */
function isOf({ period, date }: Fact, span: Span | undefined): boolean {
  const own = parseSpan(period) ?? parseSpan(date);
  return span === undefined || (own !== undefined && overlaps(own, span));
}

const shownBy = (query: Query, { engine }: Known): ReadonlySet<string> =>
  new Set(engine.look(query, 'en').facts);

/** Facts that are shown for it now, and those that are not there any more but speak of it. */
function names(
  id: string,
  found: (question: ReturnType<Engine['parse']>) => readonly string[],
  shown: ReadonlySet<string>,
  { catalog, engine }: Known,
): Fits {
  return (fact) => {
    if (shown.has(fact.id)) return true;
    if (fact.about.includes(id) || fact.said_by?.split('/')[0] === id || fact.said_by === `org:${id}`)
      return true;
    return (
      !catalog.facts.has(fact.id) && [fact.en, fact.ru].some((text) => found(engine.parse(text)).includes(id))
    );
  };
}
