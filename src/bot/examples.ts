// Questions to begin with, as buttons. They are asked as if they had been typed, so that "and imports?" works after them.
import type { KeyOf, Say } from '../i18n/translate.ts';
import { type Button, button } from './buttons.ts';

const examples = {
  0: 'start-example-figure',
  1: 'start-example-ranking',
  2: 'start-example-goods',
  3: 'start-example-sector',
} as const satisfies Readonly<Record<number, string>> & KeyOf<string>;

/** One button a row: questions are long. */
export function exampleButtons(say: Say): Button[][] {
  return Object.values(examples).map((key, number) => [button(say(key), { does: 'example', number })]);
}

/** Undefined for a number that no button has, or has no more. */
export function exampleQuestion(say: Say, number: number): string | undefined {
  const key = Object.values(examples)[number];
  return key && say(key);
}
