// What Telegram shows of the bot beside the chat: its commands, its description. Set at the start, and only what differs:
// Telegram answers repeated changes of a profile with long pauses.
import type { Api } from 'grammy';
import type { BotCommandScope } from 'grammy/types';
import type { KeyOf, Locale } from '../i18n/translate.ts';
import type { Dependencies } from './index.ts';
import { russianReaders } from './locale.ts';

type Command =
  | 'ask'
  | 'trade'
  | 'regions'
  | 'sectors'
  | 'sources'
  | 'remind'
  | 'reminders'
  | 'timezone'
  | 'language'
  | 'help'
  | 'privacy'
  | 'forget';

const descriptions: KeyOf<Command> = {
  ask: 'command-ask',
  trade: 'command-trade',
  regions: 'command-regions',
  sectors: 'command-sectors',
  sources: 'command-sources',
  remind: 'command-remind',
  reminders: 'command-reminders',
  timezone: 'command-timezone',
  language: 'command-language',
  help: 'command-help',
  privacy: 'command-privacy',
  forget: 'command-forget',
};

/** In the order of the menu. */
const menus: readonly { readonly scope: BotCommandScope; readonly commands: readonly Command[] }[] = [
  {
    scope: { type: 'all_private_chats' },
    commands: [
      'trade',
      'regions',
      'sectors',
      'sources',
      'remind',
      'reminders',
      'timezone',
      'language',
      'help',
      'privacy',
      'forget',
    ],
  },
  {
    scope: { type: 'all_group_chats' },
    commands: ['ask', 'trade', 'regions', 'sectors', 'remind', 'reminders', 'timezone', 'language', 'help'],
  },
];

type Part = Pick<Dependencies, 'translate' | 'log'>;
type Reading = { language_code?: (typeof russianReaders)[number] };

export async function setUpProfile(api: Api, parts: Part): Promise<void> {
  // Clients in any other language see what is set without one.
  await inLanguage(api, parts, 'en', {});
  for (const language_code of russianReaders) await inLanguage(api, parts, 'ru', { language_code });
}

async function inLanguage(
  api: Api,
  { translate, log }: Part,
  locale: Locale,
  reading: Reading,
): Promise<void> {
  try {
    for (const { scope, commands } of menus) {
      const wanted = commands.map((command) => ({
        command,
        description: translate(locale, descriptions[command]),
      }));
      const present = await api.getMyCommands({ scope, ...reading });
      const same = JSON.stringify(present.map(({ command, description }) => ({ command, description })));
      if (same !== JSON.stringify(wanted)) await api.setMyCommands(wanted, { scope, ...reading });
    }
    const description = translate(locale, 'bot-description');
    if ((await api.getMyDescription(reading)).description !== description) {
      await api.setMyDescription(description, reading);
    }
    const short = translate(locale, 'bot-short-description');
    if ((await api.getMyShortDescription(reading)).short_description !== short) {
      await api.setMyShortDescription(short, reading);
    }
  } catch (err) {
    // The menu of the previous start stays; the bot answers all the same.
    log.warn({ err, ...reading }, 'commands or descriptions could not be set');
  }
}
