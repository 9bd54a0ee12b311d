// The button "Remind me", wherever an answer stands: as text or as a picture.
import type { Answer } from '../../engine/answer.ts';
import type { Query } from '../../engine/query.ts';
import { type Button, button } from '../buttons.ts';
import { hasTopic, type Part, queryToFollow } from './topic.ts';

/** A short question is better than the dialogue, which forgets the typed one: the button works for years. */
export function remindButton(part: Part, answer: Answer, of: Query | undefined): Button[] {
  if (!hasTopic(answer)) return [];
  const { locale } = answer;
  const press = { does: 'remind', of: of ?? queryToFollow(part, answer), locale } as const;
  return [button(part.translate(locale, 'button-remind'), press)];
}
