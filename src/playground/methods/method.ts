// What a Bot API method is here: the parameters it allows and what it does to the world.
import type { ApiMethods, Opts } from '@grammyjs/types';
import type { Upload } from '../files.ts';
import type { Fields } from '../shape/composite.ts';
import type { Poller } from '../updates/poll.ts';
import type { Webhook } from '../updates/webhook.ts';
import type { World } from '../world/state.ts';

export type MethodName = keyof ApiMethods<Upload>;

/** What one call may use besides the world. */
export interface CallContext {
  readonly world: World;
  readonly poller: Poller;
  readonly webhook: Webhook;
  /** Multipart files, by the name of their part. */
  readonly uploads: ReadonlyMap<string, Upload>;
  /** Aborted when the bot hangs up. */
  readonly gone: AbortSignal;
}

/** Parameters with their shape checked; which of them must be there, the method says in Telegram's own words. */
export type Given<M extends MethodName> = Partial<Opts<Upload>[M]>;

export type Answer<M extends MethodName> = ReturnType<ApiMethods<Upload>[M]>;

/** Every parameter that the Bot API has for the method is listed, or it does not compile. */
export interface Method<M extends MethodName> {
  readonly parameters: Fields<Opts<Upload>[M]>;
  run(call: CallContext, given: Given<M>): Answer<M> | Promise<Answer<M>>;
}

export type Methods = { readonly [M in MethodName]?: Method<M> };
