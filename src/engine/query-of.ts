// From an answer back to the short question whose answer shows the same: what a link, a shared message and a reminder
// hold of a question that was typed.

import type { Catalog } from '../catalog/catalog.ts';
import type { Answer } from './answer.ts';
import type { Asked } from './asked.ts';
import type { Engine } from './engine.ts';
import type { Query } from './query.ts';

export type Known = { readonly catalog: Catalog; readonly engine: Pick<Engine, 'look'> };

/**
 * Each candidate is looked up and compared, so that what is returned shows the very facts of the answer and no other.
 * Undefined where no short question does: a comparison, facts found by their words, an answer without a fact.
 */
export function queryOf(answer: Answer, known: Known): Query | undefined {
  const found = lookedUp(answer, known);
  return (
    found.find(({ shown }) => showsTheSame(shown, answer)) ??
    found.find(({ shown }) => isSameSet(shown, answer))
  )?.query;
}

/** `queryOf`, or else what comes nearest: what shows these facts among others, the first of them, or the region. */
export function nearestQuery(answer: Answer, known: Known): Query | undefined {
  const same = queryOf(answer, known);
  if (same) return same;
  if (answer.kind === 'profile' && 'region' in answer) return { is: 'region', id: answer.region };
  if (answer.kind === 'noData') return undefined;
  const around = lookedUp(answer, known).find(
    ({ shown }) => shown.kind === answer.kind && answer.facts.every((id) => shown.facts.includes(id)),
  );
  const [first] = answer.facts;
  return first === undefined ? undefined : (around?.query ?? { is: 'fact', id: first });
}

const lookedUp = (answer: Answer, { catalog, engine }: Known) =>
  candidates(answer, catalog).map((query) => ({ query, shown: engine.look(query, answer.locale) }));

/** The most telling ones first. */
function candidates(answer: Answer, catalog: Catalog): Query[] {
  switch (answer.kind) {
    case 'figures':
      return ofFigures(answer, catalog);
    case 'facts':
      return ofFacts(answer, catalog);
    case 'profile':
      return ['sector' in answer ? { is: 'sector', id: answer.sector } : { is: 'region', id: answer.region }];
    case 'noData': {
      const { regions, measure, asked } = answer;
      const [region] = regions;
      if (!region || !measure || regions.length > 1) return [];
      return [{ is: 'figures', region, measure, year: asked?.years[0] }];
    }
    default:
      return [];
  }
}

function ofFigures(
  { shape, measure, asked, rows }: Extract<Answer, { kind: 'figures' }>,
  catalog: Catalog,
): Query[] {
  const [first, ...others] = rows;
  if (!first) return [];
  const years = asked?.years.length === 1 ? [...asked.years] : [];
  if (shape === 'ranking') return [...years, undefined].map((year) => ({ is: 'ranking', year }));
  const one: Query[] = others.length === 0 ? [{ is: 'fact', id: first.fact }] : [];
  const { region } = first;
  if (others.some((row) => row.region !== region)) return one;
  const held = /^\d{4}/.exec(catalog.facts.get(first.fact)?.period ?? '');
  if (held) years.push(Number(held[0]));
  return [
    ...years.map((year): Query => ({ is: 'figures', region, measure, year })),
    { is: 'series', region, measure },
    { is: 'figures', region, measure, year: undefined },
    ...one,
  ];
}

function ofFacts(answer: Extract<Answer, { kind: 'facts' }>, catalog: Catalog): Query[] {
  const { person, organisation, facts } = answer;
  if (person !== undefined) return [{ is: 'person', id: person }];
  if (organisation !== undefined) return [{ is: 'organisation', id: organisation }];
  const [first] = facts;
  const fact = catalog.facts.get(first ?? '');
  if (!fact) return [];
  if (facts.length === 1) return [{ is: 'fact', id: fact.id }];
  const { topic } = fact;
  return fact.regions.flatMap((region): Query[] => [
    ...(topic === 'export-goods' ? [{ is: 'goods', region, way: 'exports' } as const] : []),
    ...(topic === 'import-goods' ? [{ is: 'goods', region, way: 'imports' } as const] : []),
    { is: 'topic', region, topic },
  ]);
}

/** The same facts in the same order, told of the same thing for the same time. */
const showsTheSame = (shown: Answer, answer: Answer): boolean =>
  isEqual(shown.facts, answer.facts) && isEqual(aspect(shown), aspect(answer));

/** The same figures laid out otherwise; a single one as the fact that it is. */
function isSameSet(shown: Answer, answer: Answer): boolean {
  if (answer.kind !== 'figures' || !isEqual([...shown.facts].sort(), [...answer.facts].sort())) return false;
  return shown.kind === 'figures' || (shown.kind === 'facts' && answer.facts.length === 1);
}

function aspect(answer: Answer): unknown {
  switch (answer.kind) {
    case 'figures': {
      const { shape, measure, asked, rows, without = [] } = answer;
      return [answer.kind, shape, measure, time(asked), rows, without];
    }
    case 'facts':
      return [answer.kind, answer.person ?? null, answer.organisation ?? null];
    case 'profile':
      return 'sector' in answer
        ? [answer.kind, answer.sector]
        : [answer.kind, answer.region, answer.attribute ?? null];
    case 'noData':
      return [answer.kind, answer.regions, answer.measure ?? null, time(answer.asked)];
    default:
      return [answer.kind];
  }
}

const time = (asked: Asked | undefined): unknown =>
  asked && [asked.span.from, asked.span.to, asked.isPart, asked.years, asked.monthOnly];

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
