// Regions in order of size, with the warning that only those with a known figure can be in it.

import { askedWhen } from './asked.ts';
import { byRegion, type Group } from './comparison.ts';
import { periodLabel, richFigure } from './figure-line.ts';
import { type Draft, type Line, line } from './layout.ts';
import { regionName } from './regions.ts';
import type { Figure, Wanted } from './rows.ts';
import { attribution } from './speakers.ts';
import { joinOr, valuesOf } from './subject.ts';
import { bold, type Rich, type Voice } from './voice.ts';

function rowOf(voice: Voice, { region, figures }: Group, place: number): Line {
  const parts = figures.map((figure) =>
    voice.write('ranking-figure', {
      figure: richFigure(voice, figure, 'line') ?? bold(''),
      period: periodLabel(voice, figure.fact),
      attribution: attribution(voice, figure.fact, '', 'brief'),
    }),
  );
  const text = voice.write('ranking-row', {
    place: String(place),
    region: regionName(voice, region),
    figures: joinOr(voice, parts),
  });
  return line(
    text,
    figures.map(({ fact }) => fact.source),
  );
}

function leadOf(voice: Voice, first: Group, when: string | undefined, { measure }: Wanted): Rich {
  const overall = voice.say('figures-overall', { measure });
  const pieces = {
    overall,
    first: regionName(voice, first.region, 'genitive'),
    figure: valuesOf(voice, first.figures),
  };
  if (when) return voice.write('ranking-lead', { ...pieces, when });
  const [newest] = first.figures;
  return voice.write('ranking-lead-latest', {
    ...pieces,
    period: newest ? periodLabel(voice, newest.fact) : '',
  });
}

export function ranking(voice: Voice, rows: readonly Figure[], wanted: Wanted): Draft {
  const groups = byRegion(rows);
  const [first] = groups;
  if (!first) return { head: [], body: [] };
  const when = askedWhen(voice, wanted.asked);
  const note = when ? voice.write('ranking-note', { when }) : voice.write('ranking-note-latest');
  return {
    head: [line(leadOf(voice, first, when, wanted)), line(note)],
    body: groups.map((group, i) => rowOf(voice, group, i + 1)),
  };
}
