// The buttons that take the place of those under an answer when somebody wants to be reminded of it: for when?
import type { InlineKeyboardMarkup } from 'grammy/types';
import type { Query } from '../../engine/query.ts';
import type { Locale, Translate } from '../../i18n/translate.ts';
import { type Button, button, keyboard } from '../buttons.ts';
import type { When } from './press.ts';

export function choices(
  translate: Translate,
  locale: Locale,
  of: Query | undefined,
): InlineKeyboardMarkup | undefined {
  const at = (key: string, when: When): Button =>
    button(translate(locale, key), { does: 'remindAt', when, of, locale });
  return keyboard([
    [at('remind-tomorrow', 'tomorrow'), at('remind-week', 'week'), at('remind-month', 'month')],
    [at('remind-weekly', 'weekly'), at('remind-monthly', 'monthly')],
    [at('remind-on-change', 'change')],
    [at('remind-other', 'other'), at('remind-back', 'back')],
  ]);
}
