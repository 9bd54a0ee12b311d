// The list of the reminders of a chat, and the card of one of them.
import { FormattedString } from '@grammyjs/parse-mode';
import { typeset } from '../../i18n/typography.ts';
import { MOST_IN_GROUP, MOST_IN_PRIVATE } from '../../reminders/limits.ts';
import type { Reminder } from '../../reminders/reminder.ts';
import { type Button, button, inRows, keyboard, leaf, leafing } from '../buttons.ts';
import type { Ctx } from '../context.ts';
import type { Dependencies } from '../index.ts';
import type { Post } from '../posting.ts';
import { describe, readerOf, timeLines } from './in-words.ts';
import type { CardAct } from './list-press.ts';

const PER_PAGE = 8;

/** All of them; no chat has more than the limit. */
export async function remindersHere(
  chat: number,
  { reminders }: Pick<Dependencies, 'reminders'>,
): Promise<readonly Reminder[]> {
  const limit = Math.max(MOST_IN_PRIVATE, MOST_IN_GROUP);
  return (await reminders.list({ chat }, { offset: 0, limit })).reminders;
}

/** @param elsewhere how many a person has set in groups, which are listed there */
export function listPost(
  ctx: Ctx,
  deps: Dependencies,
  all: readonly Reminder[],
  page: number,
  elsewhere: number,
): Post {
  const { say } = ctx;
  const inGroup = ctx.chat?.type !== 'private';
  const others =
    elsewhere > 0 ? say('reminders-elsewhere', { count: elsewhere, number: String(elsewhere) }) : '';
  if (all.length === 0) {
    const none = inGroup ? say('reminders-none-group') : say('reminders-none');
    return { text: others ? `${none}\n\n${others}` : none };
  }
  const part = leaf(all, page, PER_PAGE);
  const first = part.page * PER_PAGE + 1;
  const count = { count: all.length, number: String(all.length) };
  const blocks = [
    inGroup ? say('reminders-title-group', count) : say('reminders-title', count),
    ...part.items.map((one, at) => entry(ctx, deps, one, first + at)),
    ...(part.pages > 1 ? [say('page', { page: part.page + 1, pages: part.pages })] : []),
    ...(others ? [others] : []),
  ];
  const { text, entities } = FormattedString.join(blocks, '\n\n');
  const open = part.items.map(({ id }, at) =>
    button(String(first + at), { does: 'reminder', id, act: 'open' }),
  );
  return {
    text,
    entities,
    keyboard: keyboard([
      ...inRows(open, 4),
      leafing(say, part, (to) => ({ does: 'reminders', page: to })),
      all.length > 1 ? allAtOnce(ctx, all) : [],
    ]),
  };
}

function entry(ctx: Ctx, deps: Dependencies, reminder: Reminder, number: number): FormattedString {
  const lines = timeLines(readerOf(ctx, deps, reminder.zone), reminder).join('\n');
  const title = FormattedString.b(typeset(ctx.locale, reminder.title));
  const note =
    reminder.note === undefined ? '' : `\n${ctx.say('reminder-note', { note: short(reminder.note) })}`;
  return FormattedString.join([`${number}. `, title, `\n${lines}${note}`], '');
}

const short = (note: string): string => (note.length > 80 ? `${note.slice(0, 79)}…` : note);

function allAtOnce({ say }: Ctx, all: readonly Reminder[]): Button[] {
  const some = (state: Reminder['state']): boolean => all.some((one) => one.state === state);
  return [
    ...(some('active') ? [button(say('reminders-pause-all'), { does: 'allReminders', act: 'pause' })] : []),
    ...(some('paused') ? [button(say('reminders-resume-all'), { does: 'allReminders', act: 'resume' })] : []),
  ];
}

/** @param place in the list, from 0, so that one comes back to the page it stands on */
export function cardPost(ctx: Ctx, deps: Dependencies, reminder: Reminder, place: number): Post {
  const { say } = ctx;
  const { id, state, note, zone } = reminder;
  const act = (text: string, does: CardAct): Button => button(text, { does: 'reminder', id, act: does });
  return {
    ...describe(readerOf(ctx, deps, zone), reminder, undefined),
    keyboard: keyboard([
      [
        act(say('dialog-other-time'), 'time'),
        act(say('dialog-other-topic'), 'topic'),
        act(note === undefined ? say('dialog-add-note') : say('dialog-other-note'), 'note'),
      ],
      [
        state === 'paused' ? act(say('reminder-resume'), 'resume') : act(say('reminder-pause'), 'pause'),
        act(say('reminder-delete'), 'delete'),
      ],
      [button(say('reminders-all'), { does: 'reminders', page: Math.floor(Math.max(place, 0) / PER_PAGE) })],
    ]),
  };
}

export function deletionPost(ctx: Ctx, deps: Dependencies, reminder: Reminder): Post {
  const { say } = ctx;
  const { id, zone } = reminder;
  return {
    ...describe(readerOf(ctx, deps, zone), reminder, say('reminder-delete-question')),
    keyboard: keyboard([
      [button(say('reminder-delete-yes'), { does: 'reminder', id, act: 'deleteSure' })],
      [button(say('reminder-delete-no'), { does: 'reminder', id, act: 'open' })],
    ]),
  };
}
