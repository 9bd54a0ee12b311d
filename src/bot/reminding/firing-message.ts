// What somebody gets when a reminder comes: the note, the present answer, and what is new since last time.
import { FormattedString } from '@grammyjs/parse-mode';
import { typeset } from '../../i18n/typography.ts';
import type { Occasion } from '../../reminders/delivery.ts';
import { momentInWords } from '../../reminders/in-words.ts';
import type { Reminder } from '../../reminders/reminder.ts';
import { cut, LONGEST_MESSAGE, type Text } from '../cut.ts';
import { renderAnswer } from '../render/answer.ts';
import { bold, createVoice, join, plain, type Rich, type Voice } from '../render/voice.ts';
import { changesText } from './changes-text.ts';
import { answerOn, type Part } from './topic.ts';

/** @param now milliseconds since 1970 */
export function firingMessage(part: Part, reminder: Reminder, occasion: Occasion, now: number): Text {
  const { locale, title, note, rule } = reminder;
  const { changes } = occasion;
  const voice = createVoice(locale, part.catalog, part.translate);
  // Whoever waits for changes is told of them; put off till later, the answer comes as well.
  const isNews = rule.kind === 'change' && changes.length > 0;
  const blocks: Rich[] = [
    voice.write(isNews ? 'firing-news' : 'firing', { title: bold(title) }),
    ...(note === undefined ? [] : [voice.write('firing-note', { note: bold(note) })]),
    ...(isNews ? [] : lateness(voice, part, reminder, occasion, now)),
    ...(isNews ? [] : answer(voice, part, reminder)),
  ];
  if (changes.length > 0) {
    const said = blocks.reduce((sum, { text }) => sum + text.length + 2, 0);
    const room = LONGEST_MESSAGE - said - 300;
    if (!isNews) blocks.push(plain(voice.say('firing-changes')));
    blocks.push(changesText(voice, changes, room));
  }
  const { text, entities } = join(blocks, '\n\n');
  const [whole = { text }] = cut({ text: typeset(locale, text), entities });
  return whole;
}

function lateness(
  { say, locale }: Voice,
  { catalog }: Part,
  { zone }: Reminder,
  { late, meantFor, skipped }: Occasion,
  now: number,
): Rich[] {
  if (!late) return [];
  const moment = momentInWords({ say, locale, now, zone, cities: catalog.zones }, meantFor);
  const lines = [say('firing-late', { moment })];
  if (skipped > 0) lines.push(say('firing-skipped', { count: skipped, number: String(skipped) }));
  return [plain(lines.join(' '))];
}

function answer(voice: Voice, part: Part, { topic, locale }: Reminder): Rich[] {
  const found = answerOn(part, topic, locale);
  if (found === 'words') return [];
  if (found === 'gone') return [plain(voice.say('firing-gone'))];
  const { text, entities } = renderAnswer(found, part, { length: 'short' });
  return [new FormattedString(text, [...entities])];
}
