// What a pressed button does to the dialog. Only those under the message that asks last count; an older one is told so.
import type { Query } from '../../engine/query.ts';
import { presetRule } from '../../reminders/presets.ts';
import type { FoundZone } from '../../reminders/zones-find.ts';
import type { Press } from '../callback.ts';
import type { Ctx } from '../context.ts';
import type { Dependencies } from '../index.ts';
import type { Post } from '../posting.ts';
import { sayBelow } from './below.ts';
import { advance } from './dialog-advance.ts';
import { finish, finishChange, finishZone } from './dialog-end.ts';
import { withTopic } from './dialog-hears.ts';
import type { Outcome, Progress } from './dialog-progress.ts';
import { ask, show } from './dialog-show.ts';

import { regionsToChoose, sectorsToChoose, topicsOfRegion } from './dialog-topics.ts';
import type { DialogStep, ListPress } from './list-press.ts';
import { ofWords, type Topical, topicIn, topicOf } from './topic.ts';
import { zoneOf } from './zone.ts';

type DialogPress = Extract<ListPress, { does: `dialog${string}` }>;

export const isOfDialog = (press: Press | undefined): press is DialogPress =>
  press?.does.startsWith('dialog') ?? false;

export async function takePress(ctx: Ctx, deps: Dependencies, progress: Progress): Promise<Outcome> {
  const { press } = ctx;
  const isUnderQuestion = ctx.callbackQuery?.message?.message_id === progress.message;
  if (press?.does === 'zone' && isUnderQuestion && progress.step === 'zone')
    return finishZone(ctx, deps, progress, cityNamed(deps, press.city));
  // The same buttons work without a dialog, which then has nothing left to ask.
  if (press?.does === 'zone') return { is: progress.aim.is === 'zone' ? 'leaves' : 'passes' };
  if (!isOfDialog(press)) return { is: 'passes' };
  if (!isUnderQuestion) {
    // In a group it may as well be somebody else's question.
    const isPrivate = ctx.chat?.type === 'private';
    ctx.notice = isPrivate ? ctx.say('dialog-newer') : ctx.say('dialog-not-yours');
    return { is: 'stays' };
  }
  switch (press.does) {
    case 'dialog':
      return takeButton(ctx, deps, progress, press.step);
    case 'dialogWhen': {
      const { zone } = await zoneOf(ctx, deps);
      const rule = presetRule(press.when, zone, Math.floor(deps.now()));
      return advance(ctx, deps, { ...progress, rule });
    }
    case 'dialogRegion':
      return takeRegion(ctx, deps, progress, press.region);
    case 'dialogSectors':
      return browse(ctx, progress, sectorsToChoose(ctx, deps, press.page));
    case 'dialogTopic':
      return takeTopic(ctx, deps, progress, topicOn(ctx, deps, press.query));
  }
}

async function takeButton(
  ctx: Ctx,
  deps: Dependencies,
  progress: Progress,
  step: DialogStep,
): Promise<Outcome> {
  const { aim, words } = progress;
  switch (step) {
    case 'regions':
      return browse(ctx, progress, regionsToChoose(ctx, deps));
    case 'words':
      return takeTopic(ctx, deps, progress, words === undefined ? undefined : ofWords(ctx.locale, words));
    case 'topic':
      return ask(ctx, deps, { ...withoutWords(progress), step: 'topic' });
    case 'time':
      return ask(ctx, deps, { ...progress, step: 'when' });
    case 'note':
      return ask(ctx, deps, { ...progress, step: 'note' });
    case 'noNote': {
      if (aim.is === 'change') return finishChange(ctx, deps, progress, { note: null });
      const { note: _, ...rest } = progress;
      return advance(ctx, deps, rest);
    }
    case 'set':
      return progress.step === 'confirm' ? finish(ctx, deps, progress) : stale(ctx);
    case 'back':
      return advance(ctx, deps, withoutWords(progress));
    case 'leave':
      await show(ctx, { text: ctx.say('dialog-left') });
      return { is: 'ends' };
    case 'zone':
      return ask(ctx, deps, { ...progress, step: 'zone' });
    case 'place': {
      if (progress.step !== 'zone' || ctx.chat?.type !== 'private') return stale(ctx);
      const message = await sayBelow(ctx, ctx.say('zone-place'), 'place');
      return { is: 'goes', progress: { ...progress, message } };
    }
  }
}

function cityNamed({ catalog }: Dependencies, id: string): FoundZone | undefined {
  const city = catalog.zones.find((one) => one.id === id);
  return city && { zone: city.zone, city };
}

/** Of those that were offered for a question, or one to look at what is known of it. */
async function takeRegion(
  ctx: Ctx,
  deps: Dependencies,
  progress: Progress,
  region: string,
): Promise<Outcome> {
  const { choosing } = progress;
  if (choosing === undefined) return browse(ctx, progress, topicsOfRegion(ctx, deps, region));
  const words = `${choosing} ${deps.catalog.regions.get(region)?.name[ctx.locale] ?? ''}`;
  return takeTopic(
    ctx,
    deps,
    progress,
    topicIn(deps, words, ctx.locale) ?? topicOn(ctx, deps, { is: 'region', id: region }),
  );
}

const topicOn = ({ locale }: Ctx, deps: Dependencies, query: Query): Topical | undefined =>
  topicOf(deps, deps.engine.look(query, locale), query);

async function takeTopic(
  ctx: Ctx,
  deps: Dependencies,
  progress: Progress,
  topical: Topical | undefined,
): Promise<Outcome> {
  return topical ? advance(ctx, deps, withTopic(progress, topical)) : stale(ctx);
}

async function browse(ctx: Ctx, progress: Progress, page: Post): Promise<Outcome> {
  return { is: 'goes', progress: { ...withoutWords(progress), message: await show(ctx, page) } };
}

function withoutWords({ words: _, choosing: __, ...progress }: Progress): Progress {
  return progress;
}

function stale(ctx: Ctx): Outcome {
  ctx.notice = ctx.say('dialog-old-button');
  return { is: 'stays' };
}
