/**
 * Telegram's published limits (Bot API 10.3), the only place where they stand as numbers.
 * Lengths of text are UTF-16 code units after entity parsing; `Bytes` are UTF-8.
 */
export const limits = {
  text: 4096,
  caption: 1024,
  callbackDataBytes: 64,
  copyText: 256,
  placeholder: 64,
  callbackAnswer: 200,
  inlineQuery: 256,
  inlineResults: 50,
  resultIdBytes: 64,
  nextOffsetBytes: 64,
  buttonsInKeyboard: 100,
  buttonsInRow: 8,
  commands: 100,
  commandDescription: 256,
  name: 64,
  description: 512,
  shortDescription: 120,
  photoBytes: 10 * 1024 * 1024,
  photoWidthPlusHeight: 10_000,
  photoRatio: 20,
  updatesPerPoll: 100,
  pollSeconds: 50,
  deletedAtOnce: 100,
} as const;

/** How long an unanswered query can still be answered, and an update waits to be fetched, in milliseconds. */
export const lifetimes = {
  callbackQuery: 150_000,
  inlineQuery: 30_000,
  update: 24 * 60 * 60 * 1000,
} as const;

/** Default of answerInlineQuery's cache_time, seconds. */
export const DEFAULT_INLINE_CACHE_SECONDS = 300;

export const patterns = {
  startParameter: /^[A-Za-z0-9_-]{1,64}$/,
  secretToken: /^[A-Za-z0-9_-]{1,256}$/,
  command: /^[a-z0-9_]{1,32}$/,
  languageCode: /^([a-z]{2})?$/,
} as const;

/** UTF-8 length: the unit in which Telegram limits ids and callback data. */
export const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');
