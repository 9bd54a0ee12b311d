// answerCallbackQuery, answerInlineQuery, answerGuestQuery, savePreparedInlineMessage.
import type { InlineQueryResult, InlineQueryResultsButton } from '@grammyjs/types';
import { bytes, limits, patterns } from '../limits.ts';
import { badRequest, queryTooOld } from '../refusal.ts';
import { flag, integer, text } from '../shape/check.ts';
import { listOf } from '../shape/composite.ts';
import { inlineResult, resultsButton } from '../shape/inline.ts';
import { answerInline, putInlineMessage } from '../world/inline.ts';
import { contentOfResult } from '../world/inline-content.ts';
import { answerPress } from '../world/presses.ts';
import { botUser, roomOf } from '../world/rooms.ts';
import type { World } from '../world/state.ts';
import type { Method } from './method.ts';

export const answerCallbackQuery: Method<'answerCallbackQuery'> = {
  parameters: { callback_query_id: text, text, show_alert: flag, url: text, cache_time: integer },
  run({ world }, given) {
    if ((given.text ?? '').length > limits.callbackAnswer) throw badRequest('MESSAGE_TOO_LONG');
    // Outside games the only address a press may open is the bot's own deep link.
    const own = `t.me/${world.bot.username}?start=`.toLowerCase();
    if (
      given.url &&
      !given.url
        .toLowerCase()
        .replace(/^https?:\/\//, '')
        .startsWith(own)
    ) {
      throw badRequest('URL_INVALID');
    }
    const answered = answerPress(world, given.callback_query_id ?? '', {
      text: given.text || undefined,
      alert: given.show_alert ?? false,
      url: given.url || undefined,
      cacheSeconds: given.cache_time ?? 0,
    });
    if (!answered) throw queryTooOld();
    return true;
  },
};

function checkResult(world: World, result: InlineQueryResult): void {
  if (result.id === '' || bytes(result.id) > limits.resultIdBytes) throw badRequest('RESULT_ID_INVALID');
  if (result.type === 'article' && result.title.trim() === '') throw badRequest('ARTICLE_TITLE_EMPTY');
  for (const field of ['url', 'thumbnail_url', 'photo_url']) {
    const url: unknown = Reflect.get(result, field);
    if (url !== undefined && !/^https?:\/\/[^/]+\.[^/]+/i.test(String(url))) {
      throw badRequest(field === 'url' ? 'URL_INVALID' : 'WEBDOCUMENT_URL_INVALID');
    }
  }
  if ('photo_file_id' in result && world.files.byId(result.photo_file_id)?.photo === undefined) {
    throw badRequest('wrong file identifier/HTTP URL specified');
  }
  // Made once to see that Telegram would take it; made again when somebody chooses it.
  contentOfResult(world, result);
}

function checkButton(button: InlineQueryResultsButton | undefined): void {
  if (button === undefined) return;
  if (button.text.trim() === '') throw badRequest('SWITCH_PM_TEXT_EMPTY');
  if (!patterns.startParameter.test(button.start_parameter ?? '')) throw badRequest('START_PARAM_INVALID');
}

export const answerInlineQuery: Method<'answerInlineQuery'> = {
  parameters: {
    inline_query_id: text,
    results: listOf(inlineResult),
    cache_time: integer,
    is_personal: flag,
    next_offset: text,
    button: resultsButton,
  },
  run({ world }, given) {
    const { results } = given;
    if (results === undefined) throw badRequest("Can't parse JSON encoded inline query results");
    const nextOffset = given.next_offset ?? '';
    if (results.length > limits.inlineResults) throw badRequest('RESULTS_TOO_MUCH');
    if (bytes(nextOffset) > limits.nextOffsetBytes) throw badRequest('NEXT_OFFSET_INVALID');
    if (new Set(results.map(({ id }) => id)).size < results.length) throw badRequest('RESULT_ID_DUPLICATE');
    for (const result of results) checkResult(world, result);
    checkButton(given.button);
    const answered = answerInline(world, given.inline_query_id ?? '', {
      results,
      nextOffset,
      button: given.button,
      cacheSeconds: given.cache_time,
      personal: given.is_personal ?? false,
    });
    if (!answered) throw queryTooOld();
    return true;
  },
};

export const answerGuestQuery: Method<'answerGuestQuery'> = {
  parameters: { guest_query_id: text, result: inlineResult },
  run({ world }, given) {
    if (given.result === undefined) throw badRequest("Can't parse inline query result");
    const question = world.guestQuestions.get(given.guest_query_id ?? '');
    checkResult(world, given.result);
    if (question === undefined || question.answered) throw queryTooOld();
    question.answered = true;
    const room = roomOf(world, question.room);
    const asked = room.messages.get(question.message);
    const { inlineId } = putInlineMessage(world, room, given.result, {
      from: botUser(world),
      guest_bot_caller_user: question.caller,
      ...(asked && { reply_to_message: { ...asked, reply_to_message: undefined } }),
    });
    return { inline_message_id: inlineId };
  },
};

const PREPARED_LIVES_SECONDS = 60 * 60;

/** The message is checked and numbered; sending it takes a Mini App, which is not played. */
export const savePreparedInlineMessage: Method<'savePreparedInlineMessage'> = {
  parameters: {
    user_id: integer,
    result: inlineResult,
    allow_user_chats: flag,
    allow_bot_chats: flag,
    allow_group_chats: flag,
    allow_channel_chats: flag,
  },
  run({ world }, given) {
    if (given.result === undefined) throw badRequest("Can't parse inline query result");
    if (!world.people.has(given.user_id ?? 0)) throw badRequest('User not found');
    checkResult(world, given.result);
    const expiration_date = Math.floor(world.now() / 1000) + PREPARED_LIVES_SECONDS;
    return { id: world.next.inlineMessage(), expiration_date };
  },
};
