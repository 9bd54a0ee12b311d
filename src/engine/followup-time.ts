// The time of a question that leans on the one before: "a year earlier", "the same period of 2024", "and in the first half".

import type { Context } from './answer.ts';
import { monthsOfYear, wholeYear } from './asked.ts';
import type { Question } from './question.ts';
import { followUp as tuning } from './tuning.ts';

type Time = Context['asked'];

/** "And in the first half?": those months of the year talked about. */
function inPart({ asked, part }: Question, before: Time): Time {
  const [year, ...others] = before?.years ?? [];
  if (asked || !part || year === undefined || others.length > 0) return undefined;
  return monthsOfYear(year, part);
}

/** The same time, so many years earlier or later; undefined where no single year was talked about. */
function shifted(asked: Time, by: number | undefined): Time {
  const [year] = asked?.years ?? [];
  if (!asked || !by || year === undefined || asked.years.length > 1) return undefined;
  const { from, to } = asked.span;
  return { ...asked, years: [year + by], span: { from: from + 12 * by, to: to + 12 * by } };
}

/** "The same period of 2024": the months talked about, in the year asked for. */
function sameMonths({ cues, asked }: Question, before: Time): Time {
  const [year, ...others] = asked?.years ?? [];
  if (!cues.has('same-months') || !asked || asked.isPart || !before?.isPart || year === undefined)
    return asked;
  const [of] = before.years;
  if (others.length > 0 || of === undefined || before.years.length > 1) return asked;
  const by = 12 * (year - of);
  return { ...before, years: [year], span: { from: before.span.from + by, to: before.span.to + by } };
}

/** «а в 24-м?», "and in 24": after figures a number of two digits, and nothing else, is a year. */
export function withShortYear(question: Question, context: Context): Question {
  const { asked, shift, regions, unclear, people, organisations, terms, wordCount } = question;
  const isBare =
    !asked && !shift && regions.length + unclear.length + people.length + organisations.length === 0;
  const told = terms.filter(({ kind }) => kind !== 'hint');
  const [key] = told.flatMap(({ keys }) => keys.filter((each) => /^number:[1-4]\d$/.test(each)));
  if (!isBare || wordCount > tuning.short || told.length !== 1 || !key) return question;
  if (!context.asked && !context.measure) return question;
  const year = 2000 + Number(key.slice('number:'.length));
  return { ...question, asked: wholeYear(year), terms: [] };
}

/** "Is that up on the year before?": what it is compared with, not what is asked for. */
export function withBase(question: Question): Question {
  if (question.shift === undefined || !question.cues.has('growth')) return question;
  const cues = new Set([...question.cues].filter((cue) => cue !== 'series'));
  return { ...question, cues, shift: undefined };
}

/** The time that is meant, put together from what is said and what was talked about; undefined if neither tells. */
export const timeLeftOut = (question: Question, before: Time): Time =>
  shifted(before, question.shift) ?? inPart(question, before) ?? sameMonths(question, before);
