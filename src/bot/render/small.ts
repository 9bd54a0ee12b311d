// The short answers: which one is meant, what cannot be answered, and the courtesies.

import type { Answer, Talk } from '../../engine/answer.ts';
import type { KeyOf } from '../../i18n/translate.ts';
import { type Draft, type Line, line } from './layout.ts';
import { regionName } from './regions.ts';
import { bold, join, type Rich, type Voice } from './voice.ts';

export function choose(voice: Voice, { regions }: Extract<Answer, { kind: 'choose' }>): Draft {
  const names = regions.map((id) => bold(regionName(voice, id)));
  const last = names.at(-1) ?? bold('');
  const first = join(names.slice(0, -1), ', ');
  const options = names.length > 1 ? voice.write('choose-or', { first, last }) : last;
  return { head: [line(voice.write('choose-region', { options }))], body: [] };
}

const examples = ({ say, write }: Voice): Line =>
  line(write('examples', { first: say('example-figure'), second: say('example-goods') }));

const withExamples = (voice: Voice, text: Rich): Draft => ({ head: [line(text), examples(voice)], body: [] });

export const outOfScope = (voice: Voice): Draft => withExamples(voice, voice.write('out-of-scope'));
export const notUnderstood = (voice: Voice): Draft => withExamples(voice, voice.write('not-understood'));

const talks: KeyOf<Talk> = {
  greeting: 'talk-greeting',
  thanks: 'talk-thanks',
  bye: 'talk-bye',
  abilities: 'talk-abilities',
  'how-are-you': 'talk-how-are-you',
  praise: 'talk-praise',
};

export function smallTalk(voice: Voice, { talk }: Extract<Answer, { kind: 'smallTalk' }>): Draft {
  const { write } = voice;
  const text = line(write(talks[talk]));
  if (talk === 'greeting') return { head: [text, examples(voice)], body: [] };
  if (talk !== 'abilities') return { head: [text], body: [] };
  const list = [
    write('talk-abilities-figures'),
    write('talk-abilities-facts'),
    write('talk-abilities-regions'),
  ];
  return { head: [text, ...list.map((item) => line(item)), examples(voice)], body: [] };
}
