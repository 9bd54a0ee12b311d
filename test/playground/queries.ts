// What the tests of queries (inline, guest, presses) have in common.

export const TOO_OLD = 'Bad Request: query is too old and response timeout expired or query ID is invalid';

/** The smallest inline result with a text of its own. */
export const article = (id: string, more: object = {}) => ({
  type: 'article',
  id,
  title: `Title ${id}`,
  input_message_content: { message_text: `*${id}*`, parse_mode: 'MarkdownV2' },
  ...more,
});
