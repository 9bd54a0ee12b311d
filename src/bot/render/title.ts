// Answers where there is room for one line: the titles of inline results.

import type { Answer } from '../../engine/answer.ts';
import { isStated } from '../../i18n/periods.ts';
import { typeset } from '../../i18n/typography.ts';
import { draw, type RenderTools } from './answer.ts';
import { bareFigure, periodLabel } from './figure-line.ts';
import { oneBracketIn } from './layout.ts';
import { regionName } from './regions.ts';
import { type Figure, figuresOf } from './rows.ts';
import { rivalsOf } from './single.ts';
import { valuesOf } from './subject.ts';
import { createVoice, type Voice } from './voice.ts';

/** Telegram shows about two lines of it. */
const most = 100;

function clip(text: string): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`;
}

/** Sources that disagree stay side by side in a title too; undefined where that takes a sentence. */
function figureTitle(voice: Voice, rows: readonly Figure[]): string | undefined {
  const [first] = rows;
  if (!first) return undefined;
  const [lead = first, ...others] = rivalsOf(first, rows);
  const { fact, region } = lead;
  if (bareFigure(voice, fact) === undefined || others.some((other) => other.fact.period !== fact.period))
    return undefined;
  return voice.say(isStated(fact.period) ? 'title-figure' : 'title-figure-unstated', {
    measure: voice.say('figures-measure', { measure: fact.trade.measure }),
    region: regionName(voice, region),
    period: periodLabel(voice, fact),
    figure: valuesOf(voice, [lead, ...others]).text,
  });
}

/** One line with the figure itself, or the first sentence of the answer. */
export function titleOf(answer: Answer, { catalog, translate }: RenderTools): string {
  const voice = createVoice(answer.locale, catalog, translate);
  const rows = answer.kind === 'figures' && answer.shape === 'single' ? figuresOf(catalog, answer.rows) : [];
  const [lead] = draw(voice, answer).head;
  return clip(typeset(answer.locale, oneBracketIn(figureTitle(voice, rows) ?? lead?.text.text ?? '')));
}
