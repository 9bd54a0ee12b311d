// /language: in which language to speak to a person, or to a whole group.
import { Composer } from 'grammy';
import type { KeyOf, Say } from '../../i18n/translate.ts';
import { StoreUnavailable } from '../../stores/errors.ts';
import type { Preferences, SettingsOwner } from '../../stores/ports.ts';
import { button, keyboard } from '../buttons.ts';
import { type Ctx, onPress, type Room } from '../context.ts';
import type { Dependencies } from '../index.ts';
import { localeOfClient } from '../locale.ts';
import { type Post, post, repaint } from '../posting.ts';
import { sceneOf, speak } from '../speech.ts';
import { settingsOwners } from '../who.ts';

type Choice = Preferences['locale'];

const labels: KeyOf<Choice> = {
  en: 'language-en',
  ru: 'language-ru',
  auto: 'language-auto',
};

const choices: readonly Choice[] = ['en', 'ru', 'auto'];

export function language(deps: Dependencies): Room {
  const { stores } = deps;
  const room = new Composer<Ctx>();

  room.command('language', async (ctx) => {
    const owner = ownerOf(ctx);
    const present = owner && (await stores.settings.get(owner).catch(nothingKnown));
    await post(ctx, menu(ctx.say, present?.locale, ctx.chat.type !== 'private'));
  });

  onPress(room, 'language', async (ctx, { choice }) => {
    const owner = ownerOf(ctx);
    const inGroup = ctx.chat?.type !== 'private';
    if (!owner || (inGroup && !(await isAdmin(ctx)))) {
      ctx.notice = ctx.say('language-admins-only');
      return;
    }
    try {
      await stores.settings.set(owner, { locale: choice });
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      ctx.notice = ctx.say('not-saved');
      return;
    }
    speak(
      ctx,
      deps,
      choice === 'auto' ? (localeOfClient(ctx.from?.language_code) ?? deps.defaultLocale) : choice,
    );
    ctx.notice = ctx.say('language-saved');
    await repaint(ctx, menu(ctx.say, choice, inGroup));
  });
  return room;
}

function menu(say: Say, present: Choice | undefined, inGroup: boolean): Post {
  const rows = choices.map((choice) => {
    const label = say(labels[choice]);
    return [button(choice === present ? say('chosen', { label }) : label, { does: 'language', choice })];
  });
  return { text: say(inGroup ? 'language-question-group' : 'language-question'), keyboard: keyboard(rows) };
}

/** The strongest owner: a group for itself, a person in their own chat. */
function ownerOf(ctx: Ctx): SettingsOwner | undefined {
  return settingsOwners(sceneOf(ctx))[0];
}

async function isAdmin(ctx: Ctx): Promise<boolean> {
  if (!ctx.from) return false;
  const { status } = await ctx.getChatMember(ctx.from.id);
  return status === 'creator' || status === 'administrator';
}

function nothingKnown(error: unknown): undefined {
  if (!(error instanceof StoreUnavailable)) throw error;
}
