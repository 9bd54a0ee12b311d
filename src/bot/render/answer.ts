// Every kind of answer as a message: text with entities, the buttons that lead on, and the sources it rests on.

import type { MessageEntity } from 'grammy/types';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Answer } from '../../engine/answer.ts';
import type { Query } from '../../engine/query.ts';
import type { Translate } from '../../i18n/translate.ts';
import { typeset } from '../../i18n/typography.ts';
import { facts } from './facts.ts';
import { figures } from './figures.ts';
import { type Draft, type Length, layOut } from './layout.ts';
import { noData } from './no-data.ts';
import { profile } from './profile.ts';
import { regionName } from './regions.ts';
import { choose, notUnderstood, outOfScope, smallTalk } from './small.ts';
import { suggestionLabel } from './suggestions.ts';
import { createVoice, type Voice } from './voice.ts';

export type RenderTools = {
  readonly catalog: Catalog;
  readonly translate: Translate;
  /** What `engine.suggest` offers for the answer. */
  readonly suggestions?: readonly Query[];
};

export type RenderedAnswer = {
  /** At most 4096 UTF-16 units. */
  readonly text: string;
  readonly entities: readonly MessageEntity[];
  /** The full form says more than this. */
  readonly more: boolean;
  readonly suggestions: readonly { readonly label: string; readonly query: Query }[];
  /** For `choose`: the regions that may be meant. */
  readonly options: readonly { readonly label: string; readonly region: string }[];
  /** Ids of the sources of what is shown, in the order shown. */
  readonly sources: readonly string[];
};

/** A new kind of answer does not compile until it is drawn here. */
export function draw(voice: Voice, answer: Answer): Draft {
  switch (answer.kind) {
    case 'figures':
      return figures(voice, answer);
    case 'facts':
      return facts(voice, answer);
    case 'profile':
      return profile(voice, answer);
    case 'choose':
      return choose(voice, answer);
    case 'noData':
      return noData(voice, answer);
    case 'outOfScope':
      return outOfScope(voice);
    case 'notUnderstood':
      return notUnderstood(voice);
    case 'smallTalk':
      return smallTalk(voice, answer);
  }
}

export function renderAnswer(
  answer: Answer,
  tools: RenderTools,
  { length }: { length: Length },
): RenderedAnswer {
  const { catalog, translate, suggestions = [] } = tools;
  const voice = createVoice(answer.locale, catalog, translate);
  const { content, sources, more } = layOut(draw(voice, answer), length, voice.write('cut-note'));
  return {
    text: typeset(answer.locale, content.text),
    entities: content.entities,
    more,
    suggestions: suggestions.map((query) => ({ label: suggestionLabel(voice, query), query })),
    options:
      answer.kind === 'choose'
        ? answer.regions.map((region) => ({ label: regionName(voice, region), region }))
        : [],
    sources,
  };
}
