// Who said it, named once: by the sentence itself or beside it.

import { type Fact, speaker } from '../../catalog/catalog.ts';
import { type Line, line } from './layout.ts';
import { briefSource } from './sources.ts';
import type { Rich, Voice } from './voice.ts';

type Speaker = { readonly name: string; readonly office?: string; readonly forms: readonly string[] };

function speakerOf({ catalog, locale }: Voice, { said_by }: Fact): Speaker | undefined {
  const found = said_by === undefined ? undefined : speaker(catalog, said_by);
  if (!found) return undefined;
  if ('organisation' in found) {
    const { name, aliases, forms_ru = [] } = found.organisation;
    return { name: name[locale], forms: [name[locale], ...aliases[locale], ...forms_ru] };
  }
  const { person, office } = found;
  const surname = person.name[locale].split(' ').at(-1) ?? '';
  const forms = [surname, ...person.aliases[locale], ...(person.forms_ru ?? [])];
  return office
    ? { name: person.name[locale], office: office[locale], forms }
    : { name: person.name[locale], forms };
}

const names = (sentence: string, { forms }: Speaker): boolean =>
  forms.some((form) => sentence.includes(form));

/** "Said by …", unless the text shown above it already says who. */
export function speakerLines(voice: Voice, fact: Fact, shown: string): readonly Line[] {
  const who = speakerOf(voice, fact);
  if (!who || names(shown, who)) return [];
  const { name, office } = who;
  return [
    line(office ? voice.write('speaker-line', { name, office }) : voice.write('speaker-line-bare', { name })),
  ];
}

/** In a long list a name has to do without its office. */
export type Manner = 'full' | 'brief';

/** Who said it and the source, for the end of a line in a list. */
export function attribution(voice: Voice, fact: Fact, shown: string, manner: Manner): Rich {
  const link = briefSource(voice, fact.source);
  const source = fact.confidence ? voice.write('attribution-medium', { source: link }) : link;
  const who = speakerOf(voice, fact);
  if (!who || names(shown, who)) return source;
  const { name, office } = who;
  const said = office && manner === 'full' ? voice.say('profile-person', { name, office }) : name;
  return voice.write('attribution-said', { name: said, source });
}
