// Words that a word is related to: those that sound like it, and those of the same root.

import { earOf, soundOf } from './scripts.ts';
import { scriptOf, stemOf, type Word } from './text.ts';
import { recovery as tuning } from './tuning.ts';

export type Relatives = {
  /** The Russian word, or the word with the stem, of this sound (`soundOf`). */
  bySound(sound: string): string | undefined;
  /** The Russian word that a Russian word sounds like, however it is written. */
  byEar(word: Word): string | undefined;
  /** The word that a compound ends in: «соглашение» in «межправсоглашение». */
  headOf(word: Word): string | undefined;
  /** Words of the same root, the closest first. */
  kin(word: Word): readonly string[];
};

export function buildRelatives(forms: Iterable<string>): Relatives {
  const all = [...forms];
  const heard = new Map<string, string>();
  const sounds = new Map<string, string>();
  const byPrefix = new Map<string, string[]>();
  for (const form of all) {
    const stem = stemOf(form);
    if (scriptOf(form) === 'cyrillic') {
      if (!heard.has(earOf(form))) heard.set(earOf(form), form);
      for (const sound of [soundOf(form), soundOf(stem)]) if (!sounds.has(sound)) sounds.set(sound, form);
    }
    if (stem.length < tuning.prefix) continue;
    const prefix = stem.slice(0, tuning.prefix);
    const list = byPrefix.get(prefix);
    if (!list) byPrefix.set(prefix, [form]);
    else if (!list.includes(form)) list.push(form);
  }

  function byEar({ text, script }: Word): string | undefined {
    const isLong = script === 'cyrillic' && text.length >= tuning.shortestHeard;
    return isLong ? heard.get(earOf(text)) : undefined;
  }

  function kin(word: Word): readonly string[] {
    if (word.stem.length < tuning.prefix + 1) return [];
    const found: { form: string; length: number }[] = [];
    for (const form of byPrefix.get(word.stem.slice(0, tuning.prefix)) ?? []) {
      const stem = stemOf(form);
      let length = tuning.prefix;
      while (length < stem.length && stem[length] === word.stem[length]) length++;
      const isNear = length >= tuning.sharedPrefix * Math.max(word.stem.length, stem.length);
      // «микрановский»: a name with an ending of its own.
      const isInside = length === stem.length && word.stem.length - length <= tuning.mostSuffix;
      if ((isNear || isInside) && stem !== word.stem) found.push({ form, length });
    }
    return found
      .sort((a, b) => b.length - a.length)
      .slice(0, tuning.mostKin)
      .map(({ form }) => form);
  }

  const endings = new Set(all.filter((form) => form.length >= tuning.shortestHead));
  function headOf({ text, script }: Word): string | undefined {
    if (script === 'digits') return undefined;
    for (let cut = tuning.shortestFront; text.length - cut >= tuning.shortestHead; cut++)
      if (endings.has(text.slice(cut))) return text.slice(cut);
    return undefined;
  }

  return { headOf, bySound: (sound) => sounds.get(sound), byEar, kin };
}
