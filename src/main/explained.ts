// How a question was understood, as tables for the editor who asked it in the playground.
import type { Catalog } from '../catalog/catalog.ts';
import type { Context } from '../engine/answer.ts';
import type { Explanation } from '../engine/explain.ts';
import { openEnd, openStart, type Span, yearOf } from '../engine/months.ts';
import type { Locale, Say } from '../i18n/translate.ts';
import { typeset } from '../i18n/typography.ts';
import type { PageOptions } from '../playground/http/page.ts';
import type { Explained } from '../playground/wire.ts';
import type { Knowledge } from './knowledge.ts';

type Rows = Explained['rows'];

const monthText = (month: number): string => `${yearOf(month)}-${String((month % 12) + 1).padStart(2, '0')}`;
const spanText = ({ from, to }: Span): string =>
  `${from === openStart ? '' : monthText(from)} … ${to === openEnd ? '' : monthText(to)}`;
const digits = (value: number): string => value.toFixed(2);

/** Ids as they are: an editor looks for them in data/. Rows with nothing in them are left out. */
function recognised({ question }: Explanation, say: Say): Rows {
  const { asked } = question;
  const rows: [string, string][] = [
    [say('understood-text'), question.text],
    [say('understood-typing'), question.typing === 'plain' ? '' : question.typing],
    [say('understood-language'), question.locale ?? ''],
    [say('understood-measure'), question.measure ?? ''],
    [say('understood-way'), question.flow ?? ''],
    [say('understood-time'), asked ? spanText(asked.span) : ''],
    [say('understood-regions'), question.regions.join(', ')],
    [say('understood-unclear'), question.unclear.map((ids) => ids.join(' / ')).join(', ')],
    [say('understood-people'), question.people.join(', ')],
    [say('understood-organisations'), question.organisations.join(', ')],
    [say('understood-sectors'), question.sectors.join(', ')],
    [say('understood-goods'), question.goods.join(', ')],
    [say('understood-elsewhere'), question.elsewhere.join(', ')],
    [say('understood-cues'), [...question.cues].join(', ')],
  ];
  return rows.filter(([, value]) => value !== '');
}

const withHead = (head: Rows[number], rows: Rows): Rows => (rows.length > 0 ? [head, ...rows] : []);

const terms = ({ question }: Explanation, say: Say): Rows =>
  withHead(
    [say('understood-word'), say('understood-kind'), say('understood-weight'), say('understood-keys')],
    question.terms.map(({ text, kind, weight, keys }) => [text, kind, digits(weight), keys.join(', ')]),
  );

const candidates = ({ candidates: found }: Explanation, { facts }: Catalog, say: Say, locale: Locale): Rows =>
  withHead(
    [
      say('understood-score'),
      say('understood-coverage'),
      say('understood-confidence'),
      say('understood-fact'),
    ],
    found.map(({ fact, score, coverage, confidence }) => [
      digits(score),
      digits(coverage),
      digits(confidence),
      `${fact}: ${facts.get(fact)?.[locale] ?? ''}`,
    ]),
  );

export function readExplain({ engine, catalog, translate }: Knowledge): PageOptions['explain'] {
  return (text, earlier, locale) => {
    const say: Say = (key, variables) => typeset(locale, translate(locale, key, variables));
    let context: Context | undefined;
    for (const before of earlier) context = engine.answer(before, context, locale).context;
    const explanation = engine.explain(text, context, locale);
    const { kind, facts } = explanation.answer;
    return [
      { title: say('understood-recognised'), rows: recognised(explanation, say) },
      { title: say('understood-answer'), rows: [[kind, facts.join(', ')]] },
      { title: say('understood-words'), rows: terms(explanation, say) },
      { title: say('understood-candidates'), rows: candidates(explanation, catalog, say, locale) },
    ].filter(({ rows }) => rows.length > 0);
  };
}
