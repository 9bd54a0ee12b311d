// A message that asks to be reminded: by command, or in words meant for the bot.
import type { Message, UserFromGetMe } from 'grammy/types';
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
  const sort = said && said.by !== 'command' ? requestIn(said.text) : undefined;
  return said && sort && { text: said.text, sort };
}

/** Undefined where the sentence turns out to be a question. */
export function readRequest({ text, sort }: Request, said: Said): Sentence | undefined {
  const sentence = readSentence(text, said);
  const { when } = sentence;
  if (sort === 'perhaps' && when.is === 'none') return undefined;
  if (sort === 'news' && (when.is !== 'rule' || when.rule.kind !== 'change')) return undefined;
  return sentence;
}

/** By its letters: a Latin name in a Russian sentence does not make it English. */
export function localeOfWords(text: string, otherwise: Locale): Locale {
  if (/\p{Script=Cyrillic}/u.test(text)) return 'ru';
  return /\p{Script=Latin}/u.test(text) ? 'en' : otherwise;
}
