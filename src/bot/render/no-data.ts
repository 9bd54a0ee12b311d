// Understood, and there is no such figure or fact: said plainly, with the nearest that there is.

import { district, type Fact } from '../../catalog/catalog.ts';
import type { Answer, Lack } from '../../engine/answer.ts';
import { askedWhen } from './asked.ts';
import { factLine, factsOf } from './facts.ts';
import { figureLine } from './figure-line.ts';
import { type Draft, heading, type Line, line } from './layout.ts';
import { joinNames, regionName } from './regions.ts';
import { figuresOf, type Wanted } from './rows.ts';
import { aboutSubject } from './subject.ts';
import { join, type Rich, type Voice } from './voice.ts';

type NoData = Extract<Answer, { kind: 'noData' }>;

function lead(voice: Voice, { regions, measure, asked, lacks }: NoData): Rich {
  const when = askedWhen(voice, asked);
  if (!measure) {
    const names = joinNames(regions.map((id) => regionName(voice, id, 'dative')));
    return when
      ? voice.write('nothing-fact-when', { regions: names, when })
      : voice.write('nothing-fact', { regions: names });
  }
  const sentences = (regions.length > 0 ? regions : [district]).map((id) =>
    noFigure(voice, id, { measure, asked }, lacks),
  );
  return join(sentences, '\n');
}

/** "There is no figure for trade with Tuva in 2024." */
export function noFigure(voice: Voice, region: string, { measure, asked }: Wanted, lacks?: Lack): Rich {
  const about = aboutSubject(voice, measure, region);
  const when = askedWhen(voice, asked);
  const pieces = { about, lack: lacks ?? 'figure', where: regionName(voice, region, 'dative') };
  return when
    ? voice.write('nothing-figure', { ...pieces, when })
    : voice.write('nothing-figure-undated', pieces);
}

/** A fact of another region, or a sentence, is named in full; a figure of the region asked about by its period. */
function nearestLine(voice: Voice, fact: Fact, { regions, measure, lacks }: NoData): Line {
  const region = regions.find((id) => fact.regions.includes(id)) ?? fact.regions[0] ?? district;
  const [figure] = figuresOf(voice.catalog, [{ region, fact: fact.id }]);
  if (!figure || !measure) return factLine(voice, fact);
  return figureLine(voice, figure, {
    manner: 'full',
    // Beside a share stand sums of every kind, and each is named.
    ...(lacks !== 'share' && { measure }),
    ...(regions.length === 1 ? { region: regions[0] ?? region } : {}),
  });
}

export function noData(voice: Voice, answer: NoData): Draft {
  const near = factsOf(voice, answer.facts);
  const head = [line(lead(voice, answer))];
  if (near.length === 0) return { head, body: [] };
  return {
    head,
    body: [
      heading(voice.write(answer.measure ? 'nothing-nearest' : 'nothing-closest')),
      ...near.map((fact) => nearestLine(voice, fact, answer)),
    ],
  };
}
