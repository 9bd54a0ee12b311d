// The answer sets: what people ask, what the answer must hold, and why. One list per file, read strictly.

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

export const typings = ['clean', 'typos', 'layout', 'translit', 'mixed'] as const;
/** `tune` may be looked at while the engine is tuned, `held` tells whether the tuning was more than learning by heart. */
export const halves = ['tune', 'held'] as const;
export type Half = (typeof halves)[number];

const pattern = z.string().transform((source, context) => {
  try {
    return new RegExp(source, 'iu');
  } catch (error) {
    context.addIssue({ code: 'custom', message: String(error) });
    return z.NEVER;
  }
});

const questionSchema = z.strictObject({
  lang: z.enum(['en', 'ru']),
  q: z.string().min(1),
  /** Earlier questions of the same talk, oldest first. */
  after: z.array(z.string().min(1)).min(1).optional(),
  typing: z.enum(typings),
  /** All of them are in the text that is shown. */
  must: z.array(pattern).min(1),
  /** None of them is. */
  must_not: z.array(pattern).optional(),
  /** Any of them makes the answer right. */
  facts: z.array(z.string()).min(1).optional(),
  kind: z.enum([
    'figures',
    'facts',
    'profile',
    'choose',
    'noData',
    'outOfScope',
    'smallTalk',
    'notUnderstood',
  ]),
  because: z.string().min(1),
});

export type Question = z.infer<typeof questionSchema> & { readonly half: Half; readonly file: string };

function readFile(half: Half, path: string): Question[] {
  const file = `${half}/${basename(path)}`;
  const read = z.array(questionSchema).safeParse(parse(readFileSync(path, 'utf8')));
  if (read.success) return read.data.map((question) => ({ ...question, half, file }));
  const [issue] = read.error.issues;
  throw new Error(
    `${file}: question ${Number(issue?.path[0]) + 1}, ${issue?.path.slice(1).join('.')}: ${issue?.message}`,
  );
}

/** Every question of both halves, in the order of the files. */
export function readQuestions(): readonly Question[] {
  return halves.flatMap((half) => {
    const folder = join(import.meta.dirname, half);
    const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
    return names.sort().flatMap((name) => readFile(half, join(folder, name)));
  });
}
