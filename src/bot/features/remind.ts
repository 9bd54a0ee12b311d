// "Remind me": /remind with a sentence, and the same in words of one's own. What a sentence leaves open is asked for: neither
// the time nor the topic is guessed.
import { Composer } from 'grammy';
import type { Sentence } from '../../reminders/when/sentence.ts';
import type { Ctx, Room } from '../context.ts';
import type { Dependencies } from '../index.ts';
import { post } from '../posting.ts';
import { maySet } from '../reminding/actor.ts';
import { enterNewReminder } from '../reminding/dialog.ts';
import { readerOf } from '../reminding/in-words.ts';
import { readingInWords } from '../reminding/problems.ts';
import { localeOfWords, readRequest, requestOf } from '../reminding/request.ts';
import { setReminder } from '../reminding/setting.ts';
import { subjectOf } from '../reminding/subject.ts';
import { type ZoneHere, zoneOf } from '../reminding/zone.ts';
import { speak } from '../speech.ts';

export function remind(deps: Dependencies): Room {
  const room = new Composer<Ctx>();

  room.on('message:text', async (ctx, next) => {
    const request = requestOf(ctx.message, ctx.me);
    if (!request) return next();
    const here = await zoneOf(ctx, deps);
    const read = readRequest(request, { now: Math.floor(deps.now()), zone: here.zone }, ctx.locale);
    if (!read) return next();
    speak(ctx, deps, read.locale);
    if (!(await maySet(ctx, deps)))
      return post(ctx, { text: ctx.say('remind-admins-only', { bot: ctx.me.username }) });
    await take(ctx, deps, read.sentence, here);
  });

  // Nobody knows whether a reminder has already come of it, or what has become of that.
  room.on('edited_message:text', async (ctx, next) => {
    if (!requestOf(ctx.editedMessage, ctx.me)) return next();
    speak(ctx, deps, localeOfWords(ctx.editedMessage.text, ctx.locale));
    await post(ctx, { text: ctx.say('remind-edited') });
  });
  return room;
}

async function take(ctx: Ctx, deps: Dependencies, sentence: Sentence, here: ZoneHere): Promise<unknown> {
  const { when, about } = sentence;
  const { topical, note } = await subjectOf(ctx, deps, sentence);
  const said = !topical && about !== '' ? { said: about } : {};
  const known = { ...topical, ...said, ...(note !== undefined && { note }) };
  if (when.is !== 'rule') {
    // That it says nothing of time is no problem: it is asked for.
    const problem =
      when.is === 'none' ? {} : { problem: readingInWords(readerOf(ctx, deps, here.zone), when) };
    return enterNewReminder(ctx, deps, { ...known, ...problem });
  }
  const { rule, assumed } = when;
  if (!topical) return enterNewReminder(ctx, deps, { ...known, rule });
  const setting = await setReminder(ctx, deps, { ...topical, rule, note, assumed }, here);
  return post(ctx, 'set' in setting ? setting.set : { text: setting.refused });
}
