// What changed in the data on a topic, as lines to read: each fact with its source, and what it said before.
import type { Fact } from '../../catalog/catalog.ts';
import type { KeyOf } from '../../i18n/translate.ts';
import type { Change } from '../../reminders/news.ts';
import { factLine } from '../render/facts.ts';
import { bareFigure, figureLine } from '../render/figure-line.ts';
import { isTradeFact } from '../render/rows.ts';
import { sentenceInLine } from '../render/sentence.ts';
import { join, plain, type Rich, type Voice } from '../render/voice.ts';

const headings: KeyOf<Change['kind']> = {
  added: 'changes-added',
  corrected: 'changes-corrected',
  withdrawn: 'changes-withdrawn',
};

const kinds = ['added', 'corrected', 'withdrawn'] as const;

/** As many lines as fit into `room` UTF-16 units; of the others only how many there are. */
export function changesText(voice: Voice, changes: readonly Change[], room: number): Rich {
  let left = room;
  let shown = 0;
  const blocks = kinds.flatMap((kind) => {
    const lines = changes
      .filter((change) => change.kind === kind)
      .map((change) => lineOf(voice, change))
      .filter((line) => {
        left -= line.text.length + 1;
        return left > 0;
      });
    shown += lines.length;
    return lines.length > 0 ? [join([plain(voice.say(headings[kind])), ...lines], '\n')] : [];
  });
  const more = changes.length - shown;
  if (more > 0) blocks.push(plain(voice.say('changes-more', { count: more, number: String(more) })));
  return join(blocks, '\n');
}

function lineOf(voice: Voice, change: Change): Rich {
  const line = bullet(voice, change.fact);
  const before = change.kind === 'corrected' && change.before ? said(voice, change.before) : undefined;
  return before === undefined || before === said(voice, change.fact)
    ? line
    : voice.write('changes-before', { line, before });
}

function bullet(voice: Voice, fact: Fact): Rich {
  // The source of what is withdrawn may be gone as well.
  if (!voice.catalog.sources.has(fact.source))
    return voice.write('changes-unsourced', { sentence: sentenceInLine(voice, fact) });
  const [region] = fact.regions;
  return isTradeFact(fact) && region !== undefined
    ? figureLine(voice, { region, fact }, {}).text
    : factLine(voice, fact, 'brief').text;
}

/** The figure where there is one, else the sentence. */
function said(voice: Voice, fact: Fact): string {
  const figure = isTradeFact(fact) ? bareFigure(voice, fact) : undefined;
  return figure ?? fact[voice.locale].replace(/\.$/, '');
}
