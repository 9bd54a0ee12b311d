// Why something about reminders cannot be done, in words: what was said of a time, and what stands against it.
import type { KeyOf, Say } from '../../i18n/translate.ts';
import { momentInWords, type Reader } from '../../reminders/in-words.ts';
import type { Problem } from '../../reminders/limits.ts';
import type { Unclear, WhenReading } from '../../reminders/when/when.ts';

const refusals: KeyOf<Exclude<Problem['kind'], 'tooMany'>> = {
  past: 'reminder-past',
  tooSoon: 'reminder-too-soon',
  tooFar: 'reminder-too-far',
  notYours: 'reminder-not-yours',
  unknown: 'reminder-gone',
};

const questions: KeyOf<Unclear> = {
  several: 'when-unclear-several',
  monthOrDay: 'when-unclear-month-or-day',
  otherZone: 'when-unclear-other-zone',
  time: 'when-unclear-time',
  notUnderstood: 'when-unclear',
};

/** @param inGroup the limit is that of a group, and an admin's matter */
export function problemInWords(say: Say, problem: Problem, inGroup: boolean): string {
  if (problem.kind === 'tooMany') {
    const { most } = problem;
    return inGroup
      ? say('reminder-too-many-group', { count: most, number: String(most) })
      : say('reminder-too-many', { count: most, number: String(most) });
  }
  if (problem.kind === 'notYours' && inGroup) return say('reminder-admins-only');
  return say(refusals[problem.kind]);
}

/** What to ask or say where a sentence gave no rule. */
export function readingInWords(reader: Reader, reading: Exclude<WhenReading, { is: 'rule' }>): string {
  const { say } = reader;
  switch (reading.is) {
    case 'past':
      return say('when-past', { moment: momentInWords(reader, reading.at) });
    case 'tooFar':
      return say('when-too-far', { moment: momentInWords(reader, reading.at) });
    case 'tooSoon':
      return say('reminder-too-soon');
    case 'tooOften':
      return say('when-too-often');
    case 'unclear':
      return say(questions[reading.why]);
    case 'none':
      return say('when-none');
  }
}
