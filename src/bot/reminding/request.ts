// A message that asks to be reminded: by command, or in words meant for the bot.
import type { Message, UserFromGetMe } from 'grammy/types';
import { fromEnglishLayout, fromRussianLayout } from '../../engine/scripts.ts';
import type { Locale } from '../../i18n/translate.ts';
import { requestIn } from '../../reminders/when/request.ts';
import { readSentence, type Sentence } from '../../reminders/when/sentence.ts';
import type { Said } from '../../reminders/when/when.ts';
import { questionIn } from '../addressed.ts';

export interface Request {
  /** Without the command; may be empty. */
  readonly text: string;
  /** Words alone may also be a question: "remind me, what was the trade with Tomsk?" */
  readonly sort: 'command' | NonNullable<ReturnType<typeof requestIn>>;
}

/** Undefined for everything else. */
export function requestOf(message: Message, me: UserFromGetMe): Request | undefined {
  const text = message.text ?? '';
  const command = /^\/remind(?:@(\w+))?(?!\w)/i.exec(text);
  if (command) {
    const [all, addressee] = command;
    const isOurs = addressee === undefined || addressee.toLowerCase() === me.username.toLowerCase();
    return isOurs ? { text: text.slice(all.length).trim(), sort: 'command' } : undefined;
  }
  const said = questionIn(message, me);
  if (!said || said.by === 'command') return undefined;
  for (const words of [said.text, retyped(said.text)]) {
    const sort = requestIn(words);
    if (sort) return { text: words, sort };
  }
  return undefined;
}

/** As if it had been typed in the layout of the other language; mostly nonsense, unless it was. */
function retyped(text: string): string {
  const convert = /\p{Script=Cyrillic}/u.test(text) ? fromRussianLayout : fromEnglishLayout;
  // Hours and dates are written alike, and a colon behind a word is one more often than a letter.
  return text.replace(/[^\s\d]\S*/g, (word) =>
    /\d/.test(word)
      ? word
      : word.replace(/^(.*?)(:?)$/s, (_, letters: string, end: string) => convert(letters) + end),
  );
}

export interface Read {
  readonly sentence: Sentence;
  /** Its language. */
  readonly locale: Locale;
}

/** Undefined where the sentence turns out to be a question. @param otherwise language where it has no letters */
export function readRequest(
  { text, sort }: Request,
  said: Omit<Said, 'locale'>,
  otherwise: Locale,
): Read | undefined {
  const read = (words: string): Read => {
    const locale = localeOfWords(words, otherwise);
    return { sentence: readSentence(words, { ...said, locale }), locale };
  };
  const typed = read(text);
  const other = typed.sentence.when.is === 'none' ? read(retyped(text)) : undefined;
  const best = other?.sentence.when.is === 'rule' ? other : typed;
  const { when } = best.sentence;
  if (sort === 'perhaps' && when.is === 'none') return undefined;
  if (sort === 'news' && (when.is !== 'rule' || when.rule.kind !== 'change')) return undefined;
  return best;
}

/** By its letters: a Latin name in a Russian sentence does not make it English. */
export function localeOfWords(text: string, otherwise: Locale): Locale {
  if (/\p{Script=Cyrillic}/u.test(text)) return 'ru';
  return /\p{Script=Latin}/u.test(text) ? 'en' : otherwise;
}
