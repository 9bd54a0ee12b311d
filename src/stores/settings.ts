// Chosen language and time zone, per user and per chat. They live until they are forgotten.
import { z } from 'zod';
import { StoreUnavailable } from './errors.ts';
import { scopes, settingsKey, settingsUser } from './keys.ts';
import type { Preferences, PreferencesChange, Settings } from './ports.ts';
import { parseRecord, type StoreLog } from './reading.ts';
import type { Records } from './records.ts';

const preferences = z.object({
  locale: z.enum(['en', 'ru', 'auto']),
  timeZone: z.string().min(1).optional(),
});

const NOTHING_CHOSEN: Preferences = { locale: 'auto' };

// Nobody changes settings of one chat twenty times at once: more lost races mean that the store is not working.
const MOST_LOST_RACES = 20;

export function createSettings(records: Records, log: StoreLog): Settings {
  const parse = (key: string, text: string | undefined): Preferences =>
    parseRecord(key, text, (value) => preferences.safeParse(value).data, log) ?? NOTHING_CHOSEN;

  return {
    async get(owner) {
      const key = settingsKey(owner);
      return parse(key, await records.read(key));
    },

    async set(owner, change) {
      const key = settingsKey(owner);
      const user = settingsUser(owner);
      for (let race = 0; race < MOST_LOST_RACES; race++) {
        const text = await records.read(key);
        const next = changed(parse(key, text), change);
        if (await records.swap(key, text, JSON.stringify(next), { owner: user })) return next;
      }
      throw new StoreUnavailable('swap', new Error('the settings were changed by somebody else every time'));
    },

    async moveChat(from, to) {
      const old = settingsKey({ chat: from });
      const text = await records.read(old);
      if (text === undefined) return;
      // First there, then gone here: a crash in between is mended by the repetition.
      await records.swap(settingsKey({ chat: to }), undefined, text, {});
      await records.remove(old);
    },

    forget: (user) => records.forget(user, scopes.settings),
  };
}

function changed(current: Preferences, change: PreferencesChange): Preferences {
  const locale = change.locale ?? current.locale;
  const timeZone = change.timeZone === undefined ? current.timeZone : (change.timeZone ?? undefined);
  return timeZone === undefined ? { locale } : { locale, timeZone };
}
