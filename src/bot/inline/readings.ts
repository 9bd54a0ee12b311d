// What somebody may mean by what they have typed so far, the likeliest first: the answer itself, other readings, single
// facts of a long answer, what one may ask next, and names that begin like the last word.
import type { Answer } from '../../engine/answer.ts';
import type { Query } from '../../engine/query.ts';
import type { Locale } from '../../i18n/translate.ts';
import { distinct, type Finding, found, lookedUp, type Part } from './finding.ts';
import type { Names } from './names.ts';

export interface Typed {
  /** Without blanks around it. */
  readonly text: string;
  /** Whether the last word may go on: nothing stands behind it. */
  readonly isOpen: boolean;
  readonly locale: Locale;
}

const MOST_NAMES = 6;
/** Nobody leafs further than this through a list above an input field. */
const MOST_FACTS = 40;

export function readings(part: Part, names: Names, typed: Typed): Finding[] {
  const { text, locale } = typed;
  const answer = part.engine.answer(text, undefined, locale);
  const direct = isFact(answer) ? ofAnswer(part, answer, 'asked') : ofDoubt(part, typed, answer);
  const completed = typed.isOpen ? completions(part, names, typed, answer) : [];
  const { regions, unclear } = part.engine.parse(text);
  // "Trade with tom": Siberia as a whole is not what is about to be asked.
  const isUnfinished = regions.length + unclear.length === 0;
  return distinct(isUnfinished ? [...completed, ...direct] : [...direct, ...completed]);
}

const isFact = ({ kind }: Answer): boolean =>
  kind === 'figures' || kind === 'facts' || kind === 'profile' || kind === 'noData';

/** The answer, its facts one by one, what one may ask next. */
export function ofAnswer(part: Part, answer: Answer, name: string): Finding[] {
  const { locale, facts } = answer;
  const single = facts.length > 1 || answer.kind === 'noData' ? facts.slice(0, MOST_FACTS) : [];
  const look = (query: Query): Finding => lookedUp(part, query, locale);
  const next = part.engine.suggest(answer).map(look);
  const alone = single.map((id) => look({ is: 'fact', id }));
  return [
    found(part, answer, name),
    ...(answer.kind === 'noData' ? [...alone, ...next] : [...next, ...alone]),
  ];
}

/** "Altai": each of the readings. What is not ours is not answered, however near it may sound. */
function ofDoubt(part: Part, { text }: Typed, answer: Answer): Finding[] {
  if (answer.kind !== 'choose') return [];
  return answer.regions.map((region) => readingFor(part, text, region, answer.locale));
}

/** The same sentence with the region's name behind it, as if it had been chosen. */
export function readingFor(part: Part, text: string, region: string, locale: Locale): Finding {
  const name = part.catalog.regions.get(region)?.name[locale] ?? region;
  const answer = part.engine.answer(`${text} ${name}`, undefined, locale);
  if (!isFact(answer)) return lookedUp(part, { is: 'region', id: region }, locale);
  return found(part, { ...answer, locale }, region);
}

/** The last word as the beginning of a name: alone it stands for the thing, behind other words for the end of a question. */
function completions(part: Part, names: Names, { text, locale }: Typed, answer: Answer): Finding[] {
  const at = text.lastIndexOf(' ') + 1;
  const matches = names.beginningWith(text.slice(at), MOST_NAMES);
  if (at === 0) return matches.flatMap((match) => alone(part, match.query, localeFor(text, locale)));
  if (answer.kind === 'choose') return [];
  // "… place in Siberia": what is named in full is no beginning of itself.
  const { regions } = part.engine.parse(text);
  return matches
    .filter(({ query }) => query.is === 'region' && !regions.includes(query.id))
    .flatMap(({ query, name }) => {
      const completed = part.engine.answer(text.slice(0, at) + name, undefined, locale);
      return isFact(completed) && 'id' in query ? [found(part, completed, query.id)] : [];
    });
}

/** A region with its trade. */
function alone(part: Part, query: Query, locale: Locale): Finding[] {
  if (query.is !== 'region') return [lookedUp(part, query, locale)];
  const trade: Query = { is: 'figures', region: query.id, measure: 'turnover' };
  const hasTrade = part.engine.look(trade, locale).kind === 'figures';
  return [lookedUp(part, query, locale), ...(hasTrade ? [lookedUp(part, trade, locale)] : [])];
}

/** The language of the letters, for a word that no engine would call a question. */
function localeFor(text: string, reader: Locale): Locale {
  return /\p{Script=Cyrillic}/u.test(text) ? 'ru' : reader;
}
