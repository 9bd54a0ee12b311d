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
  const russian: string[] = [];
  const sounds = new Map<string, string>();
  const byPrefix = new Map<string, string[]>();
  for (const form of all) {
    const stem = stemOf(form);
    if (scriptOf(form) === 'cyrillic') {
      russian.push(form);
      for (const sound of [soundOf(form), soundOf(stem)]) if (!sounds.has(sound)) sounds.set(sound, form);
    }
    if (stem.length < tuning.prefix) continue;
    const prefix = stem.slice(0, tuning.prefix);
    const list = byPrefix.get(prefix);
    if (!list) byPrefix.set(prefix, [form]);
    else if (!list.includes(form)) list.push(form);
  }

  let heard: Map<string, string> | undefined;
  function byEar(word: Word): string | undefined {
    if (word.script !== 'cyrillic' || word.text.length < tuning.shortestHeard) return undefined;
    // Made ready at the first misspelt word: many questions have none.
    heard ??= new Map(russian.toReversed().map((form) => [earOf(form), form]));
    return heard.get(earOf(word.text));
  }

  function kin(word: Word): readonly string[] {
    if (word.stem.length < tuning.prefix + 1) return [];
    const found: { form: string; length: number }[] = [];
    for (const form of byPrefix.get(word.stem.slice(0, tuning.prefix)) ?? []) {
      const stem = stemOf(form);
      let length = tuning.prefix;
      while (length < stem.length && stem[length] === word.stem[length]) length++;
      if (length >= tuning.sharedPrefix * Math.max(word.stem.length, stem.length) && stem !== word.stem)
        found.push({ form, length });
    }
    return found
      .sort((a, b) => b.length - a.length)
      .slice(0, tuning.mostKin)
      .map(({ form }) => form);
  }

  let endings: Set<string> | undefined;
  function headOf({ text, script }: Word): string | undefined {
    if (script === 'digits') return undefined;
    endings ??= new Set(all.filter((form) => form.length >= tuning.shortestHead));
    for (let cut = tuning.shortestFront; text.length - cut >= tuning.shortestHead; cut++)
      if (endings.has(text.slice(cut))) return text.slice(cut);
    return undefined;
  }

  return { headOf, bySound: (sound) => sounds.get(sound), byEar, kin };
}
