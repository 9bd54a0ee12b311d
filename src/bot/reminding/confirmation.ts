// What is said of a reminder that was just set: what it is about, when it comes, in whose time, and how to take it back.
import type { KeyOf } from '../../i18n/translate.ts';
import { typeset } from '../../i18n/typography.ts';
import { momentInWords, placeInWords, type Reader, ruleInWords } from '../../reminders/in-words.ts';
import type { Reminder } from '../../reminders/reminder.ts';
import type { Assumed } from '../../reminders/when/when.ts';
import { button, keyboard } from '../buttons.ts';
import type { Dependencies } from '../index.ts';
import type { Post } from '../posting.ts';
import { bold, createVoice, join, plain, type Rich } from '../render/voice.ts';
import { actButton } from './firing-buttons.ts';

type Part = Pick<Dependencies, 'catalog' | 'translate' | 'now'>;

const assumptions: KeyOf<Assumed> = { date: 'remind-assumed-date', time: 'remind-assumed-time' };

export interface Circumstances {
  /** Whether somebody chose the zone; else it is a guess, and is shown as one. */
  readonly isZoneChosen: boolean;
  readonly assumed?: readonly Assumed[] | undefined;
}

export function confirmationPost(
  part: Part,
  reminder: Reminder,
  { isZoneChosen, assumed = [] }: Circumstances,
): Post {
  const { locale, title, note, rule, zone, chat } = reminder;
  const voice = createVoice(locale, part.catalog, part.translate);
  const { say, write } = voice;
  const reader: Reader = { say, locale, now: Math.floor(part.now()), zone, cities: part.catalog.zones };
  const head = rule.kind === 'change' ? 'remind-set-change' : chat > 0 ? 'remind-set' : 'remind-set-group';
  const place = placeInWords(reader, reader.now);
  const guesses = [
    ...(assumed.length > 1 ? [say('remind-assumed-both')] : assumed.map((what) => say(assumptions[what]))),
    ...(isZoneChosen ? [] : [say(chat > 0 ? 'remind-assumed-zone' : 'remind-assumed-zone-group', { place })]),
  ];
  const lines: Rich[] = [
    write(head, { title: bold(title) }),
    ...when(reader, reminder).map(plain),
    ...(note === undefined ? [] : [write('firing-note', { note: bold(note) })]),
  ];
  const { text, entities } = join(
    [join(lines, '\n'), ...(guesses.length > 0 ? [plain(guesses.join(' '))] : [])],
    '\n\n',
  );
  return {
    text: typeset(locale, text),
    entities,
    keyboard: keyboard([
      [
        actButton(say('remind-button-change'), 'change', reminder),
        actButton(say('remind-button-undo'), 'undo', reminder),
      ],
      isZoneChosen ? [] : [button(say('remind-button-zone'), { does: 'timezone' })],
    ]),
  };
}

function when(reader: Reader, { rule, nextAt }: Reminder): string[] {
  const { say, now } = reader;
  if (rule.kind === 'change') return [say('remind-when-change', { place: placeInWords(reader, now) })];
  if (rule.kind === 'once') return [momentInWords(reader, rule.at)];
  const words = ruleInWords(rule, reader);
  return nextAt === undefined
    ? [words]
    : [words, say('remind-when-next', { moment: momentInWords(reader, nextAt) })];
}
