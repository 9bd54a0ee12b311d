// Reads multipart/form-data as leniently as Telegram does. Node's own parser is strict about what bot libraries really
// send: boundaries above 70 characters, unquoted file names, headers without a space (grammY does all three).
import type { Upload } from '../files.ts';

export interface Form {
  readonly fields: ReadonlyMap<string, string>;
  readonly files: ReadonlyMap<string, Upload>;
}

const LINE = '\r\n';

function parameter(header: string, name: string): string | undefined {
  const [, quoted, bare] = new RegExp(`[;\\s]${name}=(?:"([^"]*)"|([^;\\r\\n]*))`, 'i').exec(header) ?? [];
  return quoted ?? bare?.trim();
}

function* partsOf(body: Buffer, boundary: string): Generator<Buffer> {
  const delimiter = Buffer.from(`--${boundary}`);
  let at = body.indexOf(delimiter);
  while (at >= 0) {
    const start = at + delimiter.length;
    const next = body.indexOf(delimiter, start);
    if (next < 0) return;
    // Between the line break after one delimiter and the one before the next.
    yield body.subarray(start + LINE.length, next - LINE.length);
    at = next;
  }
}

/** The form in a body, or `undefined` if the content type names no boundary. */
export function readMultipart(body: Buffer, contentType: string): Form | undefined {
  const boundary = parameter(contentType, 'boundary');
  if (!boundary) return undefined;
  const fields = new Map<string, string>();
  const files = new Map<string, Upload>();
  for (const part of partsOf(body, boundary)) {
    const end = part.indexOf(LINE + LINE);
    if (end < 0) continue;
    const headers = part.subarray(0, end).toString('utf8');
    const content = part.subarray(end + 2 * LINE.length);
    const name = parameter(headers, 'name');
    const filename = parameter(headers, 'filename');
    if (name === undefined) continue;
    if (filename === undefined) fields.set(name, content.toString('utf8'));
    else files.set(name, { name: filename, bytes: new Uint8Array(content) });
  }
  return { fields, files };
}
