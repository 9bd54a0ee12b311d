// The routes of the Bot API: calls under /bot<token>/<method>, downloads under /file/bot<token>/<path>.

import { setTimeout as pause } from 'node:timers/promises';
import type { ApiResponse } from '@grammyjs/types';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { type Context, Hono } from 'hono';
import { answer, failed, type RawCall, type Surroundings } from '../dispatch.ts';
import type { Failures } from '../failures.ts';
import { methodNamed } from '../methods/index.ts';
import type { Rates } from '../rates.ts';
import { Refusal } from '../refusal.ts';
import { readRequest } from './request.ts';

type Bound = Context<{ Bindings: HttpBindings }>;

export interface AppDependencies {
  readonly token: string;
  readonly around: Surroundings;
  readonly failures: Failures;
  /** Present if Telegram's rates are to be kept. */
  readonly rates: Rates | undefined;
}

function respond(context: Bound, response: ApiResponse<unknown>): Response {
  const body = JSON.stringify(response);
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (response.ok) return context.body(body, 200, headers);
  const wait = response.parameters?.retry_after;
  if (wait !== undefined) headers['retry-after'] = String(wait);
  return new Response(body, { status: response.error_code, headers });
}

function hangUp(context: Bound): Response {
  context.env.incoming.socket.destroy();
  return RESPONSE_ALREADY_SENT;
}

function whenGone(context: Bound): AbortSignal {
  const gone = new AbortController();
  context.env.outgoing.once('close', () => gone.abort());
  return gone.signal;
}

async function readCall(context: Bound, method: string, { calls }: Surroundings): Promise<RawCall | Refusal> {
  try {
    return { ...(await readRequest(context.req)), gone: whenGone(context) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    calls.surprise(method, error.message);
    return error;
  }
}

/** What Telegram answers, or 'hang up'. */
async function handle(
  method: string,
  raw: RawCall,
  { around, failures, rates }: AppDependencies,
): Promise<ApiResponse<unknown> | 'hang up'> {
  const chat = raw.params.chat_id;
  const failure = failures.take(method, chat);
  if (failure?.kind === 'refuse') return failed(failure.refusal);
  if (failure?.kind === 'drop' && failure.when === 'before') return 'hang up';
  if (failure?.kind === 'delay') await pause(failure.milliseconds);
  try {
    rates?.count(method, chat);
  } catch (error) {
    if (error instanceof Refusal) return failed(error);
    throw error;
  }
  const response = await answer(method, raw, around);
  return failure?.kind === 'drop' ? 'hang up' : response;
}

/** The Bot API as a Hono app; another room of HTTP (a chat page) can be mounted beside it. */
export function botApi(dependencies: AppDependencies): Hono<{ Bindings: HttpBindings }> {
  const { token, around } = dependencies;
  const app = new Hono<{ Bindings: HttpBindings }>();

  app.on(['GET', 'POST'], '/:bot{bot[^/]+}/:method', async (context) => {
    if (context.req.param('bot') !== `bot${token}`)
      return respond(context, failed(new Refusal(401, 'Unauthorized')));
    const called = context.req.param('method');
    const method = methodNamed(called) ?? called;
    const raw = await readCall(context, method, around);
    if (raw instanceof Refusal) return respond(context, failed(raw));

    if (method === 'getUpdates') {
      const response = await handle(method, raw, dependencies);
      return response === 'hang up' ? hangUp(context) : respond(context, response);
    }
    const call = around.calls.begin(method, raw.params);
    let response: ApiResponse<unknown> | 'hang up' = 'hang up';
    try {
      response = await handle(method, { ...raw, logged: call }, dependencies);
    } finally {
      around.calls.end(call, response === 'hang up' ? undefined : response);
    }
    return response === 'hang up' ? hangUp(context) : respond(context, response);
  });

  app.get('/file/:bot{bot[^/]+}/*', (context) => {
    const bot = context.req.param('bot');
    if (bot !== `bot${token}`) return respond(context, failed(new Refusal(401, 'Unauthorized')));
    const path = decodeURIComponent(context.req.path).slice(`/file/${bot}/`.length);
    const file = around.world.files.byPath(path);
    if (file === undefined) return respond(context, failed(new Refusal(404, 'Not Found')));
    return context.body(Buffer.from(file.bytes), 200, { 'content-type': 'application/octet-stream' });
  });

  app.onError((error, context) => {
    around.calls.surprise(context.req.path, `the local Telegram itself failed: ${String(error)}`);
    return context.json(failed(new Refusal(500, `Internal Server Error: ${String(error)}`)), 500);
  });
  app.notFound((context) => {
    around.calls.surprise(context.req.path, 'the local Telegram has nothing at this address');
    return context.json(failed(new Refusal(404, 'Not Found')), 404);
  });
  return app;
}
