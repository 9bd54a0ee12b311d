// getUpdates and the webhook methods.

import { limits, patterns } from '../limits.ts';
import { badRequest, conflict } from '../refusal.ts';
import { flag, integer, oneOf, text, unplayed } from '../shape/check.ts';
import { listOf } from '../shape/composite.ts';
import type { UpdateKind } from '../updates/queue.ts';
import type { Method } from './method.ts';

// Every kind of update there is, so that a misspelt one is noticed; missing one here does not compile.
const kinds: Readonly<Record<UpdateKind, true>> = {
  message: true,
  edited_message: true,
  channel_post: true,
  edited_channel_post: true,
  business_connection: true,
  business_message: true,
  edited_business_message: true,
  deleted_business_messages: true,
  guest_message: true,
  stopped_message_generation: true,
  message_reaction: true,
  message_reaction_count: true,
  inline_query: true,
  chosen_inline_result: true,
  callback_query: true,
  shipping_query: true,
  pre_checkout_query: true,
  purchased_paid_media: true,
  poll: true,
  poll_answer: true,
  my_chat_member: true,
  chat_member: true,
  chat_join_request: true,
  chat_boost: true,
  removed_chat_boost: true,
  managed_bot: true,
  subscription: true,
};

const allowedUpdates = listOf(oneOf(...Object.keys(kinds)));

export const getUpdates: Method<'getUpdates'> = {
  parameters: { offset: integer, limit: integer, timeout: integer, allowed_updates: allowedUpdates },
  run({ world, poller, webhook, gone }, given) {
    if (webhook.active) {
      throw conflict(
        "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      );
    }
    if (given.allowed_updates !== undefined) world.updates.allow(given.allowed_updates);
    return poller.poll({
      offset: given.offset ?? 0,
      limit: given.limit ?? limits.updatesPerPoll,
      timeout: given.timeout ?? 0,
      gone,
    });
  },
};

const LOOPBACK = /^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?:[:/]|$)/i;

export const setWebhook: Method<'setWebhook'> = {
  parameters: {
    url: text,
    max_connections: integer,
    allowed_updates: allowedUpdates,
    drop_pending_updates: flag,
    secret_token: text,
    certificate: unplayed,
    ip_address: unplayed,
  },
  run({ world, poller, webhook }, given) {
    const { url = '', secret_token: secret } = given;
    // Like the self-hosted Bot API server, and unlike Telegram's own, this one also delivers to plain HTTP,
    // though only on the same machine.
    if (url !== '' && !/^https:\/\//i.test(url) && !LOOPBACK.test(url)) {
      throw badRequest('bad webhook: An HTTPS URL must be provided for webhook');
    }
    if (secret !== undefined && !patterns.secretToken.test(secret)) {
      throw badRequest('secret token contains unallowed characters');
    }
    poller.interrupt('terminated by setWebhook request');
    if (given.drop_pending_updates) world.updates.clear();
    if (given.allowed_updates !== undefined) world.updates.allow(given.allowed_updates);
    if (url === '') webhook.remove();
    else webhook.set({ url, secret, maxConnections: given.max_connections ?? 40 });
    return true;
  },
};

export const deleteWebhook: Method<'deleteWebhook'> = {
  parameters: { drop_pending_updates: flag },
  run({ world, webhook }, given) {
    if (given.drop_pending_updates) world.updates.clear();
    webhook.remove();
    return true;
  },
};

export const getWebhookInfo: Method<'getWebhookInfo'> = {
  parameters: {},
  run: ({ webhook }) => webhook.info(),
};
