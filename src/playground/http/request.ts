// Reading the parameters of a call from HTTP: query string, JSON, urlencoded and multipart forms.
import type { HonoRequest } from 'hono';
import type { Upload } from '../files.ts';
import { badRequest } from '../refusal.ts';
import { readMultipart } from './multipart.ts';

export interface ReadRequest {
  readonly params: Record<string, unknown>;
  /** Everything came as text. */
  readonly form: boolean;
  readonly uploads: ReadonlyMap<string, Upload>;
}

function readJson(body: string): Record<string, unknown> {
  if (body === '') return {};
  try {
    const value: unknown = JSON.parse(body);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // Refused below, like any other body that is no object.
  }
  throw badRequest("can't parse JSON object");
}

/** Reads what the bot gave. Throws a Refusal for a body that is none of Telegram's kinds. */
export async function readRequest(request: HonoRequest): Promise<ReadRequest> {
  const query: Record<string, unknown> = request.query();
  const type = request.header('content-type') ?? '';
  const none = new Map<string, Upload>();
  if (request.method === 'GET' || type === '') return { params: query, form: true, uploads: none };
  if (type.startsWith('application/json')) {
    return { params: { ...query, ...readJson(await request.text()) }, form: false, uploads: none };
  }
  if (type.startsWith('application/x-www-form-urlencoded')) {
    const fields = new URLSearchParams(await request.text());
    return { params: { ...query, ...Object.fromEntries(fields) }, form: true, uploads: none };
  }
  const body = Buffer.from(await request.arrayBuffer());
  const form = type.startsWith('multipart/form-data') ? readMultipart(body, type) : undefined;
  if (form === undefined) throw badRequest(`can't read a body of type ${type}`);
  return { params: { ...query, ...Object.fromEntries(form.fields) }, form: true, uploads: form.files };
}
