// Questions to begin with, as buttons. They are asked as if they had been typed, so that "and imports?" works after them.
import type { KeyOf, Say } from '../i18n/translate.ts';
import { type Button, button } from './buttons.ts';

type Example = 'figure' | 'ranking' | 'goods' | 'sector';

const keys: KeyOf<Example> = {
  figure: 'start-example-figure',
  ranking: 'start-example-ranking',
  goods: 'start-example-goods',
  sector: 'start-example-sector',
};

/** A button carries the place of its example here: append, never insert. */
const examples: readonly Example[] = ['figure', 'ranking', 'goods', 'sector'];

/** One button a row: questions are long. */
export function exampleButtons(say: Say): Button[][] {
  return examples.map((example, number) => [button(say(keys[example]), { does: 'example', number })]);
}

/** Undefined for a number that no button has, or has no more. */
export function exampleQuestion(say: Say, number: number): string | undefined {
  const example = examples[number];
  return example && say(keys[example]);
}
