// One call of the Bot API, wherever it came from: checked, run, answered, logged.
import type { ApiError, ApiResponse } from '@grammyjs/types';
import type { Call, Calls } from './calls.ts';
import type { Upload } from './files.ts';
import { methodNamed, methods } from './methods/index.ts';
import type { CallContext, Given, Method, MethodName } from './methods/method.ts';
import { badRequest, NotPlayed, Refusal } from './refusal.ts';
import type { Fault } from './shape/check.ts';
import { readFields } from './shape/composite.ts';

export interface RawCall {
  readonly params: Readonly<Record<string, unknown>>;
  /** The parameters came as text, from a query string or a form. */
  readonly form: boolean;
  readonly uploads: ReadonlyMap<string, Upload>;
  readonly gone: AbortSignal;
  /** Where to note the parameters once they are read. */
  readonly logged?: Call;
}

export type Surroundings = Omit<CallContext, 'uploads' | 'gone'> & { readonly calls: Calls };

export const failed = ({ code, message, parameters }: Refusal): ApiError => ({
  ok: false,
  error_code: code,
  description: message,
  ...(parameters && { parameters }),
});

function readParameters<M extends MethodName>(
  method: Method<M>,
  name: M,
  raw: RawCall,
  calls: Calls,
): Given<M> {
  const faults: Fault[] = [];
  const place = { name: '', form: raw.form, prefix: '', faults };
  const given = readFields(raw.params, method.parameters, place);
  for (const { kind, message } of faults) {
    if (kind !== 'missing') calls.surprise(name, message);
  }
  const [fault] = faults;
  if (fault !== undefined) throw badRequest(fault.message);
  return given as Given<M>;
}

// A part that no parameter and no attach:// names would be ignored by Telegram, and is never meant.
function checkUploads(raw: RawCall, fields: object): void {
  const text = JSON.stringify(raw.params);
  for (const part of raw.uploads.keys()) {
    const used = Object.hasOwn(fields, part) || text.includes(`attach://${part}`);
    if (!used) throw new NotPlayed(`the file "${part}", which no parameter names`);
  }
}

async function run<M extends MethodName>(name: M, raw: RawCall, around: Surroundings): Promise<unknown> {
  const method: Method<M> | undefined = methods[name];
  if (method === undefined) throw new Refusal(404, 'Not Found');
  checkUploads(raw, method.parameters);
  const given = readParameters(method, name, raw, around.calls);
  if (raw.logged !== undefined) raw.logged.params = { ...given };
  return method.run({ ...around, uploads: raw.uploads, gone: raw.gone }, given);
}

/** Answers a call as Telegram would. Never throws: a bug of this room becomes a 500 and a surprise. */
export async function answer(
  called: string,
  raw: RawCall,
  around: Surroundings,
): Promise<ApiResponse<unknown>> {
  const name = methodNamed(called);
  if (name === undefined) {
    around.calls.surprise(called, 'the local Telegram does not know this method');
    return failed(new Refusal(404, 'Not Found'));
  }
  try {
    return { ok: true, result: await run(name, raw, around) };
  } catch (error) {
    if (error instanceof NotPlayed) around.calls.surprise(name, error.message);
    if (error instanceof Refusal) return failed(error);
    around.calls.surprise(name, `the local Telegram itself failed: ${String(error)}`);
    return failed(new Refusal(500, `Internal Server Error: ${String(error)}`));
  }
}
