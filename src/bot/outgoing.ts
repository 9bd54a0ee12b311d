// A call as grammY hands it over, made fit for being sent several times by Node's own fetch.

/** What grammY gives its fetch: made for node-fetch, so with a signal and an agent that are not Node's. */
export interface Outgoing {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, or a multipart stream that can be read once. */
  readonly body?: string | AsyncIterable<Uint8Array>;
  readonly signal?: AbortLike;
}

interface AbortLike {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
}

export interface Repeatable {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly signal: AbortSignal;
}

// Node's fetch keeps connections by itself and refuses to be told about it.
const NOT_OURS = ['connection'];

export async function buffered({ method, headers, body, signal }: Outgoing): Promise<Repeatable> {
  return {
    method: method ?? 'POST',
    headers: Object.fromEntries(
      Object.entries(headers ?? {}).filter(([name]) => !NOT_OURS.includes(name.toLowerCase())),
    ),
    body: body === undefined || typeof body === 'string' ? (body ?? '') : await gather(body),
    signal: following(signal),
  };
}

async function gather(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return Uint8Array.from(Buffer.concat(parts));
}

function following(signal: AbortLike | undefined): AbortSignal {
  const own = new AbortController();
  if (signal?.aborted) own.abort();
  else signal?.addEventListener('abort', () => own.abort());
  return own.signal;
}
