// A reminder as its people read it: what about, when, with which note, and what it is waiting for.
import { FormattedString } from '@grammyjs/parse-mode';
import { typeset } from '../../i18n/typography.ts';
import { momentInWords, placeInWords, type Reader, ruleInWords } from '../../reminders/in-words.ts';
import type { Reminder } from '../../reminders/reminder.ts';
import type { Rule } from '../../reminders/rule.ts';
import { nextMoment } from '../../reminders/schedule.ts';
import type { Ctx } from '../context.ts';
import type { Text } from '../cut.ts';
import type { Dependencies } from '../index.ts';

/** One that is there, or is about to be. */
export type Described = Pick<Reminder, 'title' | 'rule' | 'zone' | 'note'> &
  Partial<Pick<Reminder, 'state' | 'nextAt' | 'snoozedTo'>>;

export const readerOf = ({ say, locale }: Ctx, { catalog, now }: Dependencies, zone: string): Reader => ({
  say,
  locale,
  now: Math.floor(now()),
  zone,
  cities: catalog.zones,
});

/** "every Monday at 9:00 (Minsk, UTC+3)", "tomorrow, 10:00, Minsk, UTC+3". */
export function timeInWords(reader: Reader, rule: Rule): string {
  if (rule.kind === 'change') return reader.say('reminder-on-change');
  const words = ruleInWords(rule, reader);
  if (rule.kind === 'once') return words;
  const at = nextMoment(rule, reader.zone, reader.now) ?? reader.now;
  return reader.say('reminder-repeats', { rule: words, place: placeInWords(reader, at) });
}

/** Its time and what it waits for, for a list: a line or two. */
export function timeLines(reader: Reader, reminder: Described): string[] {
  const { say } = reader;
  const { rule } = reminder;
  const time = rule.kind === 'change' ? say('reminder-on-change') : ruleInWords(rule, reader);
  return [time, ...waiting(reader, reminder)];
}

/** What else there is to say of when it comes: paused, at rest, or its next moment where that is not plain. */
function waiting(reader: Reader, { rule, state, nextAt, snoozedTo }: Described): string[] {
  const { say } = reader;
  if (state === 'paused') return [say('reminder-paused')];
  if (state === 'silent') return [say('reminder-silent')];
  // A single moment is its own next one, unless it was put off.
  const isPlain = rule.kind !== 'repeat' && snoozedTo === undefined;
  if (state === undefined || nextAt === undefined || isPlain) return [];
  return [say('reminder-next', { when: momentInWords(reader, nextAt) })];
}

/** @param heading a sentence above it, and @param ending one below */
export function describe(
  reader: Reader,
  reminder: Described,
  heading: string | undefined,
  ending?: string,
): Text {
  const { say, locale } = reader;
  const { title, rule, note } = reminder;
  const lines = [
    say('reminder-when', { when: timeInWords(reader, rule) }),
    ...waiting(reader, reminder),
    ...(note === undefined ? [] : [say('reminder-note', { note })]),
  ];
  const { text, entities } = FormattedString.join(
    [
      ...(heading === undefined ? [] : [`${heading}\n\n`]),
      FormattedString.b(typeset(locale, title)),
      `\n${lines.join('\n')}`,
      ...(ending === undefined ? [] : [`\n\n${ending}`]),
    ],
    '',
  );
  return { text, entities };
}
