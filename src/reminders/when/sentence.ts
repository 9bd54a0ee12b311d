// A whole sentence that asks to be reminded: when, of what, and a note of one's own. The note stands in quotation marks or
// behind a colon: "/remind tomorrow Kuzbass: call the embassy office".

import type { WhenReading } from './reading.ts';
import { restOf } from './rest.ts';
import { readWhen, type Said } from './when.ts';

export type Sentence = {
  readonly when: WhenReading;
  /** The topic, in the user's own writing; maybe empty. */
  readonly about: string;
  readonly note?: string | undefined;
  /** "To call them", «позвонить им»: something to be done. */
  readonly isDeed: boolean;
};

const quoted = /(?<![\p{L}\p{N}])(?:«([^»]+)»|“([^”]+)”|"([^"]+)")/u;
/** Not that of a clock, and not one behind "remind me" alone. */
const colon = /:(?=\s)/u;
const longestNote = 500;

/** @throws RangeError for an unknown zone */
export function readSentence(text: string, said: Said): Sentence {
  return byQuotes(text, said) ?? byColon(text, said) ?? plain(text, said);
}

function plain(text: string, said: Said): Sentence {
  const when = readWhen(text, said);
  return { when, about: when.rest, isDeed: isDeed(text, when.rest) };
}

/** «Область» and «нефть» end as infinitives do. */
const infinitive = /^(?!(?:нефть|сеть|речь|печать|ночь)(?!\p{L}))\p{L}+(?:(?<!с)ть|ться|чь)(?!\p{L})/iu;
const joint = /(?<![\p{L}\p{N}])(?:to|чтобы)\s*$/iu;

const isDeed = (text: string, about: string): boolean =>
  about !== '' && (infinitive.test(about) || joint.test(text.slice(0, text.indexOf(about))));

/** The name of a firm stands in quotation marks too: it is a note only beside a topic. */
function byQuotes(text: string, said: Said): Sentence | undefined {
  const match = quoted.exec(text);
  if (!match) return undefined;
  const around = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
  const found = plain(around, said);
  return found.about === '' ? undefined : withNote(found, match[1] ?? match[2] ?? match[3] ?? '');
}

/** The time may be named on either side: "Kuzbass: call them tomorrow". */
function byColon(text: string, said: Said): Sentence | undefined {
  const at = text.search(colon);
  const [head, tail] = at < 0 ? ['', ''] : [text.slice(0, at), text.slice(at + 1)];
  if (restOf(head, []) === '') return undefined;
  const before = plain(head, said);
  if (before.when.is !== 'none') return withNote(before, tail);
  const behind = plain(tail, said);
  return behind.when.is === 'none'
    ? withNote(before, tail)
    : withNote({ ...before, when: behind.when }, behind.about);
}

function withNote(found: Sentence, words: string): Sentence {
  const note = words.trim().slice(0, longestNote);
  return note === '' ? found : { ...found, note };
}
