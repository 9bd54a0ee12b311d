// From an answer back to the short question whose answer shows the same: what a link, a shared message and a reminder
// hold of a question that was typed.

import type { Catalog } from '../catalog/catalog.ts';
import type { Answer } from './answer.ts';
import type { Engine } from './engine.ts';
import type { Query } from './query.ts';

export type Known = { readonly catalog: Catalog; readonly engine: Pick<Engine, 'look'> };

/**
 * Each candidate is looked up and compared, so that what is returned shows the very facts of the answer, in its order.
 * Undefined where no short question does: a comparison, facts found by their words, an answer without a fact.
 */
export function queryOf(answer: Answer, known: Known): Query | undefined {
  return candidates(answer, known.catalog).find((query) =>
    showsTheSame(known.engine.look(query, answer.locale), answer),
  );
}

/** `queryOf`, or else what comes nearest: the first fact of the answer, or its region. */
export function nearestQuery(answer: Answer, known: Known): Query | undefined {
  const same = queryOf(answer, known);
  if (same) return same;
  if (answer.kind === 'profile' && 'region' in answer) return { is: 'region', id: answer.region };
  const [first] = answer.kind === 'noData' ? [] : answer.facts;
  return first === undefined ? undefined : { is: 'fact', id: first };
}

/** The most telling ones first. */
function candidates(answer: Answer, catalog: Catalog): Query[] {
  switch (answer.kind) {
    case 'figures':
      return ofFigures(answer);
    case 'facts':
      return ofFacts(answer, catalog);
    case 'profile':
      return [
        'sector' in answer ? { is: 'sector', id: answer.sector } : { is: 'region', id: answer.region },
      ];
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

function ofFigures({ shape, measure, asked, rows }: Extract<Answer, { kind: 'figures' }>): Query[] {
  const year = asked?.years.length === 1 ? asked.years[0] : undefined;
  const [first, ...others] = rows;
  if (!first) return [];
  if (shape === 'ranking')
    return [
      { is: 'ranking', year },
      { is: 'ranking', year: undefined },
    ];
  const { region } = first;
  const one: Query[] = others.length === 0 ? [{ is: 'fact', id: first.fact }] : [];
  if (others.some((row) => row.region !== region)) return one;
  return [
    { is: 'figures', region, measure, year },
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

/** The same facts, told of the same thing for the same time. A single figure may also be shown as the fact it is. */
function showsTheSame(found: Answer, answer: Answer): boolean {
  if (!isEqual(found.facts, answer.facts)) return false;
  if (found.kind === 'facts' && answer.kind === 'figures') return answer.facts.length === 1;
  return isEqual(aspect(found), aspect(answer));
}

function aspect(answer: Answer): unknown {
  switch (answer.kind) {
    case 'figures': {
      const { shape, measure, asked, rows, without = [] } = answer;
      return [answer.kind, shape, measure, asked ?? null, rows, without];
    }
    case 'facts':
      return [answer.kind, answer.person ?? null, answer.organisation ?? null];
    case 'profile':
      return 'sector' in answer
        ? [answer.kind, answer.sector]
        : [answer.kind, answer.region, answer.attribute ?? null];
    case 'noData':
      return [answer.kind, answer.regions, answer.measure ?? null, answer.asked ?? null];
    default:
      return [answer.kind];
  }
}

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
