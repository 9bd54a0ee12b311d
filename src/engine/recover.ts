// What the letters were meant to be: right script, right spelling. Words go in as typed and come out as known words.

import { buildRelatives } from './relatives.ts';
import { fromEnglishLayout, fromRussianLayout, fromTransliteration, soundOf } from './scripts.ts';
import type { Correction, Speller } from './spelling.ts';
import { scriptOf, stemOf, type Word, wordOf, wordsOf } from './text.ts';
import { recovery as tuning } from './tuning.ts';

export type Locale = 'en' | 'ru';

export type Recovered = {
  readonly words: readonly Word[];
  /** How sure each word is what was meant: 1 as typed, less after a correction, 0 for a word that nobody knows. */
  readonly certainty: readonly number[];
  /** The language of the question; undefined where it shows none ("2022?"). */
  readonly locale: Locale | undefined;
  readonly typing: 'plain' | 'layout' | 'translit';
};

export type Recoverer = {
  read(text: string): Recovered;
  /** Known words of the same root, the closest first. */
  kin(word: Word): readonly string[];
};

type Vocabulary = {
  /** Known in any sense: ours, a filler, or a plain everyday word. */
  isKnown(word: Word): boolean;
  /** Known as something of ours, worth keeping inside a question in another layout. */
  isOurs(word: Word): boolean;
  /** By how much of a wrong letter this word is nearer than others. */
  likelihood(word: Word): number;
  /** Words that may follow the stem within a known phrase. */
  continuations(stem: string): readonly string[];
  /** A word of nothing but topics that are not ours. */
  isForeign(form: string): boolean;
  readonly forms: Iterable<string>;
  readonly speller: Speller;
};

const weightOf = ({ text, script }: Word): number => (script === 'digits' ? 0 : Math.min(text.length, 8));

function localeOf(words: readonly Word[]): Locale | undefined {
  const letters = words.filter(({ script }) => script !== 'digits');
  const russian = letters.filter(({ script }) => script === 'cyrillic').length;
  const english = letters.length - russian;
  if (letters.length === 0) return undefined;
  if (russian === english) return letters[0]?.script === 'cyrillic' ? 'ru' : 'en';
  return russian > english ? 'ru' : 'en';
}

export function buildRecoverer(vocabulary: Vocabulary): Recoverer {
  const { isKnown, isOurs, speller } = vocabulary;
  const { bySound, byEar, headOf, kin } = buildRelatives(vocabulary.forms);

  const share = (words: readonly Word[]): number => {
    const total = words.reduce((sum, word) => sum + weightOf(word), 0);
    const known = words.reduce((sum, word) => sum + (isKnown(word) ? weightOf(word) : 0), 0);
    return total === 0 ? 1 : known / total;
  };

  /** The whole question in the other keyboard layout, but for words that make sense only as they stand. */
  function relaid(text: string): Word[] | undefined {
    const convert = localeOf(wordsOf(text)) === 'ru' ? fromRussianLayout : fromEnglishLayout;
    const plain = share(wordsOf(text));
    if (plain >= tuning.plainEnough) return undefined;
    const chunks = text.split(/\s+/).map((chunk) => {
      const asTyped = wordsOf(chunk);
      const converted = wordsOf(convert(chunk.replace(/[!?]+$/, '')));
      const keep = asTyped.every((word) => word.text.length >= 4 && isOurs(word)) && share(converted) < 1;
      return keep ? asTyped : converted;
    });
    const words = chunks.flat();
    return share(words) >= plain + tuning.layoutGain ? words : undefined;
  }

  /**
   * "belaz d repfcct": a question typed right but for a name or two. Only what nobody knows as it stands, and what is ours
   * the other way, is turned.
   */
  function relaidInPart(text: string): Word[] {
    return text.split(/\s+/).flatMap((chunk) => {
      const asTyped = wordsOf(chunk);
      const isWord = (word: Word): boolean => isKnown(word) || speller.correct(word.text).length > 0;
      if (chunk.length < tuning.shortestRelaid || asTyped.some(isWord)) return asTyped;
      const convert = localeOf(asTyped) === 'ru' ? fromRussianLayout : fromEnglishLayout;
      const converted = wordsOf(convert(chunk.replace(/[!?]+$/, '')));
      const isMeant = (word: Word): boolean =>
        (isKnown(word) && isOurs(word)) ||
        speller.correct(word.text, 1).some(({ form }) => isOurs(wordOf(form)));
      return converted.length > 0 && converted.every(isMeant) ? converted : asTyped;
    });
  }

  function fromLatin(word: Word): Word | undefined {
    const cyrillic = fromTransliteration(word.text);
    const direct = wordOf(cyrillic);
    if (isKnown(direct)) return direct;
    const form =
      bySound(soundOf(cyrillic)) ?? (cyrillic.length > 3 ? bySound(soundOf(stemOf(cyrillic))) : undefined);
    return form ? wordOf(form) : undefined;
  }

  /** What a misspelt word of one script may be, the likeliest first. */
  function corrections(word: Word): (Correction & { readonly slips: number })[] {
    const found = speller.correct(word.text).filter(({ form }) => scriptOf(form) === word.script);
    return found
      .map(({ form, cost }) => ({ form, slips: cost, cost: cost - vocabulary.likelihood(wordOf(form)) }))
      .sort((a, b) => a.cost - b.cost);
  }

  const likelyName = (form: string): number =>
    isOurs(wordOf(form)) ? vocabulary.likelihood(wordOf(form)) : 0;

  /** "krrai" is a slip in an English word, whatever Russian word sounds like it. */
  const isSlip = (word: Word): boolean =>
    (corrections(word)[0]?.cost ?? Number.POSITIVE_INFINITY) < tuning.ownScript;

  /** Russian in Latin letters: some words are Russian only, and they outweigh those that are English only. */
  function isTransliterated(words: readonly Word[]): boolean {
    const latin = words.filter(({ script }) => script === 'latin');
    const both = latin.map((word) => ({
      word,
      asEnglish: isKnown(word) || isSlip(word),
      asRussian: fromLatin(word) !== undefined,
    }));
    const russian = both.filter(({ asEnglish, asRussian }) => asRussian && !asEnglish);
    const english = both.filter(({ asEnglish, asRussian }) => asEnglish && !asRussian);
    const weigh = (list: typeof both): number => list.reduce((sum, { word }) => sum + weightOf(word), 0);
    // One Russian-looking name in an English sentence is a name, misspelt perhaps.
    if (russian.length === 1 && english.length > 0) return false;
    return weigh(russian) > weigh(english);
  }

  function correct(word: Word, transliterated: boolean): { word: Word; certainty: number } {
    const alike = byEar(word);
    if (alike && !vocabulary.isForeign(alike)) return { word: wordOf(alike), certainty: 1 - tuning.perSlip };
    const found = corrections(word);
    const best = found.find(({ form }) => !vocabulary.isForeign(form));
    // "wheather" is as near to "weather" as to "whether": the doubt speaks against it being ours.
    const rival = found.find(({ form }) => vocabulary.isForeign(form));
    if (rival && rival.slips <= (best ? best.slips - likelyName(best.form) : Number.POSITIVE_INFINITY))
      return { word, certainty: best && best.cost < rival.slips ? tuning.undecided : 0 };
    if (best) return { word: wordOf(best.form), certainty: 1 - tuning.perSlip * Math.max(best.cost, 0.5) };
    const [relative] = kin(word);
    if (relative) return { word: wordOf(relative), certainty: tuning.kinship };
    const head = headOf(word);
    if (head && !vocabulary.isForeign(head)) return { word: wordOf(head), certainty: tuning.ofHead };
    if (word.script === 'latin') {
      const cyrillic = fromTransliteration(word.text);
      const meant = speller.correct(cyrillic).find(({ form }) => scriptOf(form) === 'cyrillic');
      if (meant && (transliterated || (meant.cost <= 1 && isOurs(wordOf(meant.form)))))
        return { word: wordOf(meant.form), certainty: 1 - tuning.perSlip * Math.max(meant.cost, 1) };
    }
    return { word, certainty: 0 };
  }

  const read = (text: string): Recovered => {
    const converted = relaid(text);
    const typed = converted ?? relaidInPart(text);
    const transliterated = !converted && isTransliterated(typed);
    const words: Word[] = [];
    const certainty: number[] = [];
    const meantBy = (word: Word): { word: Word; certainty: number } => {
      if (word.script === 'digits') return { word, certainty: 1 };
      const cyrillic = word.script === 'latin' ? fromLatin(word) : undefined;
      if (transliterated && cyrillic && (!isOurs(word) || !isKnown(word)))
        return { word: cyrillic, certainty: 1 };
      const before = words.at(-1);
      const expected =
        before && !isKnown(word) && word.text.length >= 3
          ? speller.nearest(word.text, vocabulary.continuations(before.stem), 1)
          : undefined;
      if (expected && expected !== word.text && stemOf(expected) !== word.stem)
        return { word: wordOf(expected), certainty: 1 - tuning.perSlip };
      if (isKnown(word)) return { word, certainty: 1 };
      if (cyrillic && !isSlip(word)) return { word: cyrillic, certainty: tuning.respelt };
      return correct(word, transliterated);
    };
    for (const word of typed) {
      const meant = meantBy(word);
      words.push(meant.word);
      certainty.push(meant.certainty);
    }
    const locale = transliterated ? 'ru' : localeOf(typed);
    return { words, certainty, locale, typing: converted ? 'layout' : transliterated ? 'translit' : 'plain' };
  };
  return { read, kin };
}
