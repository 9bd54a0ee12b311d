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

const all = [...figureAnswers(), ...otherAnswers()].map((answer) => ({
  answer,
  short: short(answer),
  full: full(answer),
}));
type Shown = (typeof all)[number];

/** What of all that is wrong, by its first lines; a loop of expectations would take minutes. */
const wrong = (isWrong: (shown: Shown) => boolean): string[] =>
  all.filter(isWrong).map(({ full: { text } }) => text.slice(0, 300));

/** What is said where lines are left out. */
const unfinished = /^(Not everything is shown|Показано не\sвсё)\.$/m;

const linksOf = ({ entities }: Shown['full']): Set<string> =>
  new Set(entities.flatMap((entity) => (entity.type === 'text_link' ? [entity.url] : [])));

/** The wordings by which a reader learns what time a figure is for. */
function periodWordings(say: Say, period: string | undefined, date: string | undefined): string[] {
  if (isStated(period)) return [formatPeriod(say, period, 'label'), formatPeriod(say, period, 'when')];
  if (date) return [formatDate(say, date, 'when')];
  return [say('period-unstated-undated'), say('figures-period-unstated-undated')];
}

describe('every answer there is', () => {
  test('there are thousands of them, of every kind that has facts', () => {
    expect(all.length).toBeGreaterThan(3000);
    expect(new Set(all.map(({ answer }) => answer.kind))).toEqual(
      new Set(['figures', 'noData', 'facts', 'profile']),
    );
  });

  test('shows of each figure its period and a link to its source', () => {
    let rows = 0;
    for (const { answer, full: shown } of all) {
      if (answer.kind !== 'figures') continue;
      const links = linksOf(shown);
      const say: Say = (key, variables) => translate(answer.locale, key, variables);
      for (const { fact: id } of answer.rows) {
        const fact = catalog.facts.get(id);
        const wordings = periodWordings(say, fact?.period, fact?.date).map((words) =>
          typeset(answer.locale, words).toLowerCase(),
        );
        const isDated = wordings.some((words) => shown.text.toLowerCase().includes(words));
        const isLinked = links.has(catalog.sources.get(fact?.source ?? '')?.url ?? '');
        expect({ id, isDated, isLinked }, shown.text).toEqual({ id, isDated: true, isLinked: true });
        rows++;
      }
    }
    expect(rows).toBeGreaterThan(300);
  });

  test('has entities that lie on its text, none empty or cut out of a space', () => {
    const isOff = ({ text, entities }: Shown['full']): boolean =>
      entities.some(({ offset, length }) => {
        const piece = text.slice(offset, offset + length);
        return offset < 0 || length < 1 || offset + length > text.length || piece !== piece.trim();
      });
    expect(wrong(({ short, full }) => isOff(short) || isOff(full))).toEqual([]);
  });

  test('fits a message, and in short a screen', () => {
    expect(wrong(({ full }) => full.text.length > 4096)).toEqual([]);
    expect(wrong(({ short }) => short.text.length > 1000 || short.text.length < 20)).toEqual([]);
  });

  test('the short form is the full one with lines left out', () => {
    const linesOf = ({ text }: Shown['full']): string[] =>
      text.split('\n').filter((line) => line !== '' && !unfinished.test(line));
    const isOther = ({ short, full }: Shown): boolean =>
      linesOf(short).some((line) => !linesOf(full).includes(line)) ||
      short.more !== linesOf(short).length < linesOf(full).length ||
      [short, full].some(({ text, more }) => unfinished.test(text) !== more);
    expect(wrong(isOther)).toEqual([]);
  });

  test('has no trace of how it was put together', () => {
    const traces = /[\ue000\ue001{}]|undefined|NaN|\[object|\n\n\n| {2}| ,| \.(?!\w)|\.\.(?!\.)|"/;
    expect(wrong(({ full }) => traces.test(full.text))).toEqual([]);
  });

  test('leaves no place empty and says nothing twice in a row', () => {
    const empty = /[—–]\s*$|^(Sources?|Источники?):\s*$|: \(|\) \(/m;
    const twice = /[Пп]о данным.*\nПо данным|[Aa]ccording to.*\nAccording to|Russia\.\nAll regions/;
    expect(wrong(({ full }) => empty.test(full.text) || twice.test(full.text))).toEqual([]);
  });

  test('names the sources of what it shows', () => {
    const urls = (ids: readonly string[]): string[] =>
      ids.map((id) => catalog.sources.get(id)?.url ?? '').sort();
    const isSilent = ({ short }: Shown): boolean =>
      String(urls(short.sources)) !== String([...linksOf(short)].sort());
    expect(wrong(isSilent)).toEqual([]);
  });

  test('marks what is about all of Russia', () => {
    const isUnmarked = ({ answer, full }: Shown): boolean =>
      answer.kind === 'facts' &&
      answer.facts.some((id) => catalog.facts.get(id)?.scope === 'russia') &&
      !/not\sonly\sSiberia|не\sтолько\sСибири/.test(full.text);
    expect(wrong(isUnmarked)).toEqual([]);
  });
});
