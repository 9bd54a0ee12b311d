import type { ApiResponse, Update } from '@grammyjs/types';

interface Reachable {
  readonly apiRoot: string;
  readonly token: string;
}

/** One raw call of the Bot API, for tests of what Telegram answers rather than of what a bot does. */
export async function callApi(
  telegram: Reachable,
  method: string,
  params: Readonly<Record<string, unknown>> = {},
): Promise<ApiResponse<unknown>> {
  const response = await fetch(`${telegram.apiRoot}/bot${telegram.token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(params),
  });
  return (await response.json()) as ApiResponse<unknown>;
}

/** The result of a call that has to succeed. `T` is what the method is documented to return. */
export async function resultOf<T = unknown>(
  telegram: Reachable,
  method: string,
  params: Readonly<Record<string, unknown>> = {},
): Promise<T> {
  const response = await callApi(telegram, method, params);
  if (!response.ok) throw new Error(`${method} failed: ${response.description}`);
  return response.result as T;
}

/** The description of a call that has to fail, or `undefined` if it succeeded. */
export async function refusalOf(
  telegram: Reachable,
  method: string,
  params: Readonly<Record<string, unknown>> = {},
): Promise<string | undefined> {
  const response = await callApi(telegram, method, params);
  return response.ok ? undefined : response.description;
}

/** The update that Telegram would bring last; those before it count as brought. */
export async function newestUpdate(telegram: Reachable): Promise<Update> {
  const [update] = await resultOf<Update[]>(telegram, 'getUpdates', { offset: -1 });
  if (update === undefined) throw new Error('There is no update');
  return update;
}
