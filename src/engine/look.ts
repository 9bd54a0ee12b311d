// Answers to buttons and links, and which buttons to offer: the same answers as to typed questions, without parsing.

import { district } from '../catalog/catalog.ts';
import type { Answer } from './answer.ts';
import { wholeYear } from './asked.ts';
import type { Decide } from './decide/decider.ts';
import type { Known } from './decide/draft.ts';
import { organisationCard, personCard, sectorProfile } from './decide/subject.ts';
import type { Query } from './query.ts';
import type { Measure, Question } from './question.ts';
import type { Locale } from './recover.ts';
import type { TradeTable } from './trade.ts';
import { look as tuning } from './tuning.ts';

const blank: Question = {
  locale: undefined,
  typing: 'plain',
  text: '',
  stems: [],
  wordCount: 1,
  regionWordCount: 0,
  regions: [],
  unclear: [],
  people: [],
  organisations: [],
  sectors: [],
  goods: [],
  elsewhere: [],
  cues: new Set(),
  measure: undefined,
  flow: undefined,
  isWaySure: false,
  asked: undefined,
  terms: [],
};

const askedYear = (year: number | undefined): Question['asked'] =>
  year === undefined ? undefined : wholeYear(year);

export class Looker {
  readonly #known: Known;
  readonly #table: TradeTable;
  readonly #decide: Decide;

  constructor(known: Known, table: TradeTable, decide: Decide) {
    this.#known = known;
    this.#table = table;
    this.#decide = decide;
  }

  look(query: Query, locale: Locale): Answer {
    const ask = (question: Partial<Question>): Answer => this.#decide({ ...blank, ...question }, locale);
    switch (query.is) {
      case 'figures':
        return ask({
          regions: [query.region],
          measure: query.measure,
          asked: askedYear(query.year),
          cues: new Set(['trade']),
        });
      case 'series':
        return ask({ regions: [query.region], measure: query.measure, cues: new Set(['trade', 'series']) });
      case 'ranking':
        return ask({
          measure: 'turnover',
          asked: askedYear(query.year),
          cues: new Set(['trade', 'ranking']),
        });
      case 'goods':
        return ask({
          regions: [query.region],
          flow: query.way,
          measure: query.way,
          cues: new Set(['goods', query.way === 'exports' ? 'sell' : 'buy']),
        });
      case 'region':
        return ask({ regions: [query.id] });
      case 'sector':
        return { ...sectorProfile(query.id, this.#known), locale, context: undefined } as Answer;
      case 'person':
        return { ...personCard(query.id, this.#known), locale, context: undefined } as Answer;
      case 'organisation':
        return { ...organisationCard(query.id, this.#known), locale, context: undefined } as Answer;
      case 'topic': {
        const facts = this.#onTopic(query.region, query.topic);
        if (facts.length > 0) return { kind: 'facts', facts, locale, context: undefined };
        return {
          kind: 'noData',
          regions: [query.region],
          measure: undefined,
          asked: undefined,
          facts: [],
          locale,
          context: undefined,
        };
      }
      case 'fact':
        return { kind: 'facts', facts: [query.id], locale, context: undefined };
    }
  }

  /** Facts of a region on one topic, newest first. */
  #onTopic(region: string, topic: string): string[] {
    const entries = this.#known.postings.entries.filter(
      ({ fact }) => fact.topic === topic && fact.regions.includes(region),
    );
    entries.sort((a, b) => ((b.dated ?? b.span)?.to ?? 0) - ((a.dated ?? a.span)?.to ?? 0));
    return entries.map(({ fact }) => fact.id);
  }

  #hasFigures = (region: string, measure: Measure): boolean =>
    this.#table.of(region, measure, 'amount', 'growth', 'trend').length > 0;

  suggest(answer: Answer): readonly Query[] {
    const queries: Query[] = [];
    const add = (query: Query, exists = true): void => {
      if (exists && queries.length < tuning.mostSuggestions) queries.push(query);
    };
    if (answer.kind === 'figures') {
      const regions = [...new Set(answer.rows.map(({ region }) => region))];
      const [region = district] = regions;
      if (regions.length === 1) {
        const amounts = this.#table.of(region, answer.measure, 'amount', 'growth', 'trend').length;
        if (answer.shape !== 'series')
          add({ is: 'series', region, measure: answer.measure }, amounts > answer.rows.length);
        for (const measure of ['turnover', 'exports', 'imports'] as const)
          if (measure !== answer.measure)
            add(
              { is: 'figures', region, measure, year: answer.asked?.years[0] },
              this.#hasFigures(region, measure) && !answer.asked,
            );
        add({ is: 'ranking', year: answer.asked?.years[0] }, region !== district);
        add({ is: 'region', id: region });
      } else
        for (const id of regions)
          add({ is: 'series', region: id, measure: answer.measure }, this.#hasFigures(id, answer.measure));
      return queries;
    }
    if (answer.kind === 'profile' && 'region' in answer) {
      const { region } = answer;
      if (answer.attribute) add({ is: 'region', id: region });
      add({ is: 'series', region, measure: 'turnover' }, this.#hasFigures(region, 'turnover'));
      for (const way of ['exports', 'imports'] as const)
        add(
          { is: 'goods', region, way },
          this.#onTopic(region, way === 'exports' ? 'export-goods' : 'import-goods').length > 0,
        );
      return queries;
    }
    if (answer.kind === 'noData') {
      const [region] = answer.regions;
      if (region) {
        add({ is: 'series', region, measure: 'turnover' }, this.#hasFigures(region, 'turnover'));
        add({ is: 'region', id: region });
      }
      return queries;
    }
    const first = this.#known.postings.byId.get(answer.facts[0] ?? '');
    if (answer.kind === 'facts' && first) {
      const region = first.fact.regions.length === 1 ? first.fact.regions[0] : undefined;
      const people = [...first.terms]
        .filter((term) => term.startsWith('person:'))
        .map((term) => term.slice('person:'.length));
      const speaker = first.fact.said_by?.split('/')[0];
      const person = speaker && people.includes(speaker) ? speaker : people[0];
      if (region) {
        add({ is: 'region', id: region });
        add({ is: 'figures', region, measure: 'turnover' }, this.#hasFigures(region, 'turnover'));
      }
      if (person && person !== answer.person) add({ is: 'person', id: person });
    }
    return queries;
  }
}
