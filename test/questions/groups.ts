// Which questions are counted together: a share over all of them would hide that one habit of typing is badly served.

import type { Question as Parsed } from '../../src/engine/question.ts';
import type { Question } from './question-set.ts';

/** Does the question name anything we know of, so that refusing it takes more than not knowing a word? */
export const namesOurs = ({
  regions,
  unclear,
  people,
  goods,
  sectors,
  organisations,
  cues,
  terms,
}: Parsed): boolean =>
  regions.length + unclear.length + people.length + goods.length + sectors.length + organisations.length >
    0 ||
  ['trade', 'exports', 'imports'].some((cue) => cues.has(cue)) ||
  terms.some(({ keys }) => keys.some((key) => /^(place|sector|good|person|organisation):/.test(key)));

/** Name of a group, as in floors.ts: "clean en held", "off-topic, our words ru tune". */
export function groupOf(question: Question, parse: (text: string) => Parsed): string {
  const { kind, after, typing, lang, half, q } = question;
  const what =
    kind === 'outOfScope'
      ? `off-topic, ${namesOurs(parse(q)) ? 'our words' : 'other words'}`
      : after
        ? 'follow-up'
        : typing;
  return `${what} ${lang} ${half}`;
}
