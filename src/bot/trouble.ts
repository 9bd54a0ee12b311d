// What an error means for whoever waits for an answer.
import { GrammyError, HttpError } from 'grammy';

/**
 * - `gone`: we may not write there any more, so there is nobody to tell (blocked, kicked, deactivated)
 * - `late`: nothing is left to be done: the press is too old to be answered
 * - `unreachable`: Telegram did not take it after all attempts
 * - `failed`: anything else; somebody should look at it
 */
export type Trouble = 'gone' | 'late' | 'unreachable' | 'failed';

// Telegram has no codes below 400 and 403; these descriptions are stable for years.
const GONE =
  /not enough rights to send|have no rights to send|chat not found|CHAT_WRITE_FORBIDDEN|TOPIC_CLOSED/i;
const UNCHANGED = /message is not modified/i;
const LATE = /query is too old|query ID is invalid/i;
// The last one: it is a picture, under which the buttons of a text may stand.
const NO_SUCH_MESSAGE =
  /message to edit not found|message can't be edited|MESSAGE_ID_INVALID|there is no text in the message to edit/i;
const UNKNOWN_FILE =
  /wrong (remote )?file|wrong file_id|FILE_REFERENCE|(PHOTO|DOCUMENT)_INVALID$|MEDIA_EMPTY/i;
const NO_PICTURES = /not enough rights to send (photos|media)|CHAT_SEND_(PHOTOS|MEDIA)_FORBIDDEN/i;

export function troubleOf(error: unknown): Trouble {
  if (error instanceof HttpError) return 'unreachable';
  if (!(error instanceof GrammyError)) return 'failed';
  const { error_code: code, description } = error;
  if (code === 403 || GONE.test(description)) return 'gone';
  if (code === 400 && LATE.test(description)) return 'late';
  return code === 429 || code >= 500 ? 'unreachable' : 'failed';
}

/** The message already says what it should say. */
export function isUnchanged(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 400 && UNCHANGED.test(error.description);
}

/** One address in the text is none for Telegram, which then refuses the whole message. */
export function isBadLink(error: unknown): boolean {
  return (
    error instanceof GrammyError && error.error_code === 400 && /URL .* is invalid/i.test(error.description)
  );
}

const isRefusal = (error: unknown, why: RegExp): boolean =>
  error instanceof GrammyError && error.error_code === 400 && why.test(error.description);

/** Telegram has forgotten the file, or it was never this bot's. */
export const isUnknownFile = (error: unknown): boolean => isRefusal(error, UNKNOWN_FILE);

/** Text is welcome there, pictures are not. */
export const mayNotSendPictures = (error: unknown): boolean => isRefusal(error, NO_PICTURES);

/** The message that should change has been deleted, or is too old to be changed, or is no text. */
export function cannotEdit(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 400 && NO_SUCH_MESSAGE.test(error.description);
}
