// The routes of the chat page, beside those of the Bot API: the page, what it shows, what people do on it.
import type { HttpBindings } from '@hono/node-server';
import type { Context, Hono, MiddlewareHandler } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { PageAssets } from '../bundle.ts';
import type { Calls } from '../calls.ts';
import type { MovableClock } from '../clock.ts';
import {
  type Act,
  type Behind,
  type Explained,
  type Moment,
  type PageLocale,
  type PageWords,
  pageLocales,
} from '../wire.ts';
import type { WorldEvent } from '../world/events.ts';
import type { Stage } from '../world/stage.ts';
import type { World } from '../world/state.ts';
import { perform } from './acts.ts';
import { Marks, questionIn } from './behind.ts';
import { sceneOf } from './scene.ts';

/** What whoever starts the playground hands in for its page. */
export interface PageOptions {
  readonly assets: PageAssets;
  readonly words: PageWords;
  /** The clock of everybody, which the page moves. */
  readonly clock: MovableClock;
  /** How a question is understood, after `earlier` ones. The local Telegram cannot know. */
  readonly explain: (
    question: string,
    earlier: readonly string[],
    locale: PageLocale,
  ) => readonly Explained[];
}

export interface PageParts extends PageOptions {
  readonly world: World;
  readonly stage: Stage;
  readonly calls: Calls;
  /** Called on every change of anything. Returns the function that stops it. */
  readonly watch: (watcher: () => void) => () => void;
}

// What belongs together comes within this time.
const TOGETHER_MS = 15;

// Nothing from elsewhere, nothing inline.
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Ccircle cx='8' cy='8' r='8' fill='%232a7d6b'/%3E%3Cpath d='M4 5h8v5H8l-3 2v-2H4z' fill='%23fff'/%3E%3C/svg%3E";

const documentOf = (title: string, words: PageWords): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="${ICON}">
<link rel="stylesheet" href="/page.css">
<script type="application/json" id="words">${JSON.stringify(words).replaceAll('<', '\\u003c')}</script>
<script type="module" src="/page.js"></script>
<div id="page"></div>
</html>
`;

/**
 * Any site in the same browser can send requests to this machine, and can have a name that leads to it. Only the page
 * itself, under a name of this machine, gets through.
 */
const fromPageOnly: MiddlewareHandler = async (context, next) => {
  const host = context.req.header('host') ?? '';
  const origin = context.req.header('origin');
  const isHere = /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host);
  if (!isHere || (origin !== undefined && origin !== `http://${host}`)) return context.text('Forbidden', 403);
  await next();
  context.header('content-security-policy', POLICY);
  context.header('x-content-type-options', 'nosniff');
  context.header('referrer-policy', 'no-referrer');
  context.header('cache-control', 'no-store');
};

function momentOf(event: WorldEvent): Moment | undefined {
  switch (event.kind) {
    case 'action':
      return { kind: 'action', room: event.room };
    case 'pressAnswered':
      return event;
    case 'inlineAnswered':
      return { kind: 'inlineAnswered', question: event.question, ...event.answer };
    default:
      return undefined;
  }
}

/** Sends the scene now and after each change, and moments as they come, until the page goes away. */
function follow(context: Context, { world, stage, watch }: PageParts): Response {
  return streamSSE(context, async (stream) => {
    const sendScene = () => stream.writeSSE({ event: 'scene', data: JSON.stringify(sceneOf(world, stage)) });
    let waiting: NodeJS.Timeout | undefined;
    const stops = [
      watch(() => {
        waiting ??= setTimeout(() => {
          waiting = undefined;
          void sendScene();
        }, TOGETHER_MS);
      }),
      stage.watch((event) => {
        const moment = momentOf(event);
        if (moment) void stream.writeSSE({ event: 'moment', data: JSON.stringify(moment) });
      }),
    ];
    await sendScene();
    await new Promise<void>((gone) => stream.onAbort(gone));
    for (const stop of stops) stop();
    clearTimeout(waiting);
  });
}

const pictureType = (bytes: Uint8Array): string | undefined =>
  bytes[0] === 0x89 ? 'image/png' : bytes[0] === 0xff ? 'image/jpeg' : undefined;

/** Adds the page to an app. */
export function addPage(app: Hono<{ Bindings: HttpBindings }>, parts: PageParts): void {
  const { assets, words, clock, world, stage, calls, explain } = parts;
  const marks = new Marks(calls);
  // Some acts change what is seen and nothing else: a bot blocked, the clock moved.
  const acted = new Set<() => void>();
  const watch = (watcher: () => void): (() => void) => {
    const stop = parts.watch(watcher);
    acted.add(watcher);
    return () => {
      stop();
      acted.delete(watcher);
    };
  };
  const text = (type: string, body: string) => (context: Context) =>
    context.body(body, 200, { 'content-type': `${type}; charset=utf-8` });

  app.get('/', fromPageOnly, text('text/html', documentOf(world.bot.first_name, words)));
  app.get('/page.js', fromPageOnly, text('text/javascript', assets.script));
  app.get('/page.css', fromPageOnly, text('text/css', assets.style));
  app.get('/events', fromPageOnly, (context) => follow(context, { ...parts, watch }));

  app.post('/act', fromPageOnly, async (context) => {
    // A foreign form can send text; it cannot send JSON without asking first.
    if (context.req.header('content-type') !== 'application/json') return context.text('Forbidden', 403);
    try {
      const act = (await context.req.json()) as Act;
      marks.set('room' in act ? act.room : undefined);
      const outcome = perform(world, stage, clock, act);
      for (const watcher of acted) watcher();
      return context.json(outcome);
    } catch (error) {
      return context.json({ error: error instanceof Error ? error.message : String(error) }, 400);
    }
  });

  app.get('/behind/:room', fromPageOnly, (context) => {
    const room = stage.room(Number(context.req.param('room')));
    const asked = pageLocales.find((one) => one === context.req.query('locale')) ?? 'en';
    const question = questionIn(room);
    const behind: Behind = {
      calls: marks.since(room.id),
      question: question?.text,
      explained: question ? explain(question.text, question.earlier, asked) : [],
    };
    return context.json(behind);
  });

  app.get('/photo/:file', fromPageOnly, (context) => {
    const bytes = world.files.byId(context.req.param('file'))?.bytes;
    const type = bytes && pictureType(bytes);
    if (!bytes || !type) return context.body(null, 404);
    return context.body(Buffer.from(bytes), 200, { 'content-type': type });
  });
}
