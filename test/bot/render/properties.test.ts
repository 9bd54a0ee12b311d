import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/engine/answer.ts';
import { formatDate } from '../../../src/i18n/dates.ts';
import { formatPeriod, isStated } from '../../../src/i18n/periods.ts';
import type { Say } from '../../../src/i18n/translate.ts';
import { typeset } from '../../../src/i18n/typography.ts';
import { catalog, engine, full, locales, short, translate } from './rendering.ts';

const measures = ['turnover', 'exports', 'imports'] as const;
const years = [undefined, ...Array.from({ length: 22 }, (_, i) => 2005 + i)];

function* figureAnswers(): Generator<Answer> {
  for (const locale of locales)
    for (const region of catalog.regions.keys())
      for (const measure of measures) {
        yield engine.look({ is: 'series', region, measure }, locale);
        for (const year of years) yield engine.look({ is: 'figures', region, measure, year }, locale);
      }
  for (const locale of locales) for (const year of years) yield engine.look({ is: 'ranking', year }, locale);
}

function* otherAnswers(): Generator<Answer> {
  for (const locale of locales) {
    for (const id of catalog.facts.keys()) yield engine.look({ is: 'fact', id }, locale);
    for (const id of catalog.regions.keys()) yield engine.look({ is: 'region', id }, locale);
    for (const id of catalog.sectors.keys()) yield engine.look({ is: 'sector', id }, locale);
    for (const id of catalog.people.keys()) yield engine.look({ is: 'person', id }, locale);
    for (const id of catalog.organisations.keys()) yield engine.look({ is: 'organisation', id }, locale);
  }
}

const all = [...figureAnswers(), ...otherAnswers()];

/** The wordings by which a reader learns what time a figure is for. */
function periodWordings(say: Say, period: string | undefined, date: string | undefined): string[] {
  if (isStated(period)) return [formatPeriod(say, period, 'label'), formatPeriod(say, period, 'when')];
  if (date) return [formatDate(say, date, 'when')];
  return [say('period-unstated-undated'), say('figures-period-unstated-undated')];
}

describe('every answer there is', () => {
  test('there are thousands of them', () => {
    expect(all.length).toBeGreaterThan(3000);
    expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(['figures', 'noData', 'facts', 'profile']));
  });

  test('shows of each figure its period and a link to its source', () => {
    let rows = 0;
    for (const answer of all) {
      if (answer.kind !== 'figures') continue;
      const { text, entities } = full(answer);
      const urls = entities.flatMap((entity) => (entity.type === 'text_link' ? [entity.url] : []));
      const say: Say = (key, variables) => translate(answer.locale, key, variables);
      for (const { fact: id } of answer.rows) {
        const fact = catalog.facts.get(id);
        expect(urls, id).toContain(catalog.sources.get(fact?.source ?? '')?.url);
        const wordings = periodWordings(say, fact?.period, fact?.date).map((words) =>
          typeset(answer.locale, words),
        );
        expect(
          wordings.some((words) => text.includes(words)),
          `${id} ${answer.locale}: none of ${wordings.join(' | ')} in\n${text}`,
        ).toBe(true);
        rows++;
      }
    }
    expect(rows).toBeGreaterThan(300);
  });

  test('has entities that lie on its text, in order, and none empty or cut out of a space', () => {
    for (const answer of all)
      for (const { text, entities } of [short(answer), full(answer)])
        for (const { offset, length } of entities) {
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(length).toBeGreaterThan(0);
          expect(offset + length).toBeLessThanOrEqual(text.length);
          const piece = text.slice(offset, offset + length);
          expect(piece).toBe(piece.trim());
        }
  });

  test('fits a message, and in short a screen', () => {
    for (const answer of all) {
      expect(full(answer).text.length).toBeLessThanOrEqual(4096);
      expect(short(answer).text.length).toBeLessThanOrEqual(1000);
      expect(short(answer).text.length).toBeGreaterThan(20);
    }
  });

  test('has no trace of how it was put together', () => {
    for (const answer of all) {
      const { text } = full(answer);
      expect(text).not.toMatch(
        /[\ue000\ue001{}]|undefined|NaN|\[object|\n\n\n| {2}|not stated\.\.| ,| \.(?!\w)|\.\.(?!\.)|"/,
      );
    }
  });

  test('names the sources of what it shows', () => {
    for (const answer of all) {
      const { entities, sources } = short(answer);
      const urls = new Set(entities.flatMap((entity) => (entity.type === 'text_link' ? [entity.url] : [])));
      expect(new Set(sources.map((id) => catalog.sources.get(id)?.url))).toEqual(urls);
    }
  });

  test('marks what is about all of Russia', () => {
    for (const answer of all) {
      if (answer.kind !== 'facts' || answer.person || answer.organisation) continue;
      const isWide = answer.facts.some((id) => catalog.facts.get(id)?.scope === 'russia');
      const mark = answer.locale === 'en' ? 'not only Siberia' : /не\sтолько\sСибири/;
      if (isWide) expect(full(answer).text).toMatch(mark);
    }
  });
});
