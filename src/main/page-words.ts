// The words of the playground's page, from locales/ to the names by which the page knows them.
import type { KeyOf, Locale, Translate } from '../i18n/translate.ts';
import { typeset } from '../i18n/typography.ts';
import type { PageWord, PageWords } from '../playground/wire.ts';

const keys: KeyOf<PageWord> = {
  chats: 'page-chats',
  messages: 'page-messages',
  private: 'page-private',
  'unknown-language': 'page-unknown-language',
  'speaks-as': 'page-speaks-as',
  write: 'page-write',
  send: 'page-send',
  save: 'page-save',
  reply: 'page-reply',
  edit: 'page-edit',
  editing: 'page-editing',
  replying: 'page-replying',
  edited: 'page-edited',
  cancel: 'page-cancel',
  back: 'page-back',
  close: 'page-close',
  start: 'page-start',
  commands: 'page-commands',
  results: 'page-results',
  'no-results': 'page-no-results',
  'more-results': 'page-more-results',
  picture: 'page-picture',
  via: 'page-via',
  typing: 'page-typing',
  added: 'page-added',
  removed: 'page-removed',
  left: 'page-left',
  renamed: 'page-renamed',
  something: 'page-something',
  block: 'page-block',
  unblock: 'page-unblock',
  blocked: 'page-blocked',
  invite: 'page-invite',
  dismiss: 'page-dismiss',
  'choose-chat': 'page-choose-chat',
  copied: 'page-copied',
  clock: 'page-clock',
  'later-hour': 'page-later-hour',
  'later-day': 'page-later-day',
  'later-week': 'page-later-week',
  behind: 'page-behind',
  'behind-empty': 'page-behind-empty',
  calls: 'page-calls',
  parameters: 'page-parameters',
  result: 'page-result',
  question: 'page-question',
  lost: 'page-lost',
  language: 'page-language',
};

/** Names, which only the page knows, stay in braces: it puts them in. */
const names = Object.fromEntries(['who', 'whom', 'title'].map((name) => [name, `{${name}}`]));

export function readPageWords(translate: Translate): PageWords {
  const words = (locale: Locale): PageWords[Locale] =>
    Object.fromEntries(
      Object.entries(keys).map(([word, key]) => [word, typeset(locale, translate(locale, key, names))]),
    ) as PageWords[Locale];
  return { en: words('en'), ru: words('ru') };
}
