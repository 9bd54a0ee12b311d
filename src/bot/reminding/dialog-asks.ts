// What the dialog asks at each step, with the buttons that answer it.
import type { KeyOf } from '../../i18n/translate.ts';
import { placeInWords } from '../../reminders/in-words.ts';
import { type Preset, presets } from '../../reminders/presets.ts';
import { type Button, button, inRows, keyboard } from '../buttons.ts';
import type { Ctx } from '../context.ts';
import type { Dependencies } from '../index.ts';
import type { Post } from '../posting.ts';
import type { Progress } from './dialog-progress.ts';
import { describe, readerOf } from './in-words.ts';
import type { DialogStep } from './list-press.ts';
import { answerOn } from './topic.ts';
import { zoneOf } from './zone.ts';
import { zoneQuestion } from './zone-question.ts';

const presetLabels: KeyOf<Preset> = {
  tomorrow: 'remind-tomorrow',
  week: 'remind-week',
  month: 'remind-month',
  weekly: 'remind-weekly',
  monthly: 'remind-monthly',
  change: 'remind-on-change',
};

export const stepButton = (text: string, step: DialogStep): Button => button(text, { does: 'dialog', step });

/** From a detail that is put right one goes back to the whole. */
function leave({ say }: Ctx, { aim, step, topic, rule }: Progress): Button {
  const isDetail = aim.is === 'new' && step !== 'confirm' && topic !== undefined && rule !== undefined;
  return isDetail ? stepButton(say('dialog-back'), 'back') : stepButton(say('dialog-leave'), 'leave');
}

/** @param problem why the last answer was none; it takes the place of the question */
export async function question(
  ctx: Ctx,
  deps: Dependencies,
  progress: Progress,
  problem?: string,
): Promise<Post> {
  switch (progress.step) {
    case 'topic':
      return topicQuestion(ctx, progress, problem);
    case 'when':
      return whenQuestion(ctx, deps, progress, problem);
    case 'note':
      return noteQuestion(ctx, progress, problem);
    case 'confirm':
      return confirmation(ctx, deps, progress, problem);
    case 'zone':
      return zoneQuestion(ctx, deps, problem);
  }
}

/** In a group only a reply is sure to reach the bot. */
function asked(ctx: Ctx, text: string): string {
  return inGroup(ctx) ? `${text}\n\n${ctx.say('dialog-reply')}` : text;
}

function topicQuestion(ctx: Ctx, progress: Progress, problem: string | undefined): Post {
  const asTheyStand = progress.words === undefined ? [] : [[stepButton(ctx.say('dialog-words'), 'words')]];
  return {
    text: asked(ctx, problem ?? ctx.say('dialog-topic')),
    keyboard: keyboard([
      ...asTheyStand,
      [
        stepButton(ctx.say('dialog-by-region'), 'regions'),
        button(ctx.say('dialog-by-sector'), { does: 'dialogSectors', page: 0 }),
      ],
      [leave(ctx, progress)],
    ]),
  };
}

const inGroup = ({ chat }: Ctx): boolean => chat?.type !== 'private';

/** By whose clock times are read, and whether that is a guess. */
function clockInWords(ctx: Ctx, place: string, isChosen: boolean): string {
  const { say } = ctx;
  if (isChosen) return inGroup(ctx) ? say('dialog-clock-group', { place }) : say('dialog-clock', { place });
  return inGroup(ctx)
    ? say('dialog-clock-proposed-group', { place })
    : say('dialog-clock-proposed', { place });
}

async function whenQuestion(
  ctx: Ctx,
  deps: Dependencies,
  progress: Progress,
  problem: string | undefined,
): Promise<Post> {
  const { topic, title = '' } = progress;
  const { zone, isChosen } = await zoneOf(ctx, deps);
  const place = placeInWords(readerOf(ctx, deps, zone), Math.floor(deps.now()));
  const clock = clockInWords(ctx, place, isChosen);
  const about = ctx.say('dialog-when', { title });
  const canChange = topic === undefined || answerOn(deps, topic, ctx.locale) !== 'words';
  const buttons = presets
    .filter((preset) => preset !== 'change' || canChange)
    .map((when) => button(ctx.say(presetLabels[when]), { does: 'dialogWhen', when }));
  return {
    text: asked(ctx, `${problem ?? about}\n\n${clock}`),
    keyboard: keyboard([
      ...inRows(buttons, 2),
      isChosen
        ? []
        : [stepButton(inGroup(ctx) ? ctx.say('dialog-zone-group') : ctx.say('dialog-zone'), 'zone')],
      [leave(ctx, progress)],
    ]),
  };
}

function noteQuestion(ctx: Ctx, progress: Progress, problem: string | undefined): Post {
  const { note } = progress;
  const text = note === undefined ? ctx.say('dialog-note') : ctx.say('dialog-note-anew', { note });
  const without = note === undefined ? [] : [stepButton(ctx.say('dialog-without-note'), 'noNote')];
  return { text: asked(ctx, problem ?? text), keyboard: keyboard([without, [leave(ctx, progress)]]) };
}

async function confirmation(
  ctx: Ctx,
  deps: Dependencies,
  progress: Progress,
  problem: string | undefined,
): Promise<Post> {
  const { title = '', rule, note } = progress;
  const { zone, isChosen } = await zoneOf(ctx, deps);
  const draft = {
    title,
    rule: rule ?? ({ kind: 'change' } as const),
    zone,
    ...(note !== undefined && { note }),
  };
  const heading = problem ?? ctx.say('dialog-confirm');
  const reader = readerOf(ctx, deps, zone);
  const place = placeInWords(reader, reader.now);
  const ending = isChosen || rule?.kind === 'change' ? undefined : clockInWords(ctx, place, isChosen);
  return {
    ...describe(reader, draft, heading, ending),
    keyboard: keyboard([
      [stepButton(ctx.say('dialog-set'), 'set')],
      [
        stepButton(ctx.say('dialog-other-time'), 'time'),
        stepButton(ctx.say('dialog-other-topic'), 'topic'),
        stepButton(note === undefined ? ctx.say('dialog-add-note') : ctx.say('dialog-other-note'), 'note'),
      ],
      [leave(ctx, progress)],
    ]),
  };
}
