// parse_mode HTML, after the rules of https://core.telegram.org/bots/api#html-style and the errors TDLib gives.
import type { MessageEntity } from '@grammyjs/types';
import type { FormattedText } from './formatted.ts';
import { decodeReference } from './references.ts';
import { readEndTag, readStartTag } from './tag-reader.ts';
import { entityOf, type FindUser, isKnownTag, type OpenTag } from './tags.ts';
import { byteOffset, unparsable } from './unparsable.ts';

// <pre><code class="language-x"> is one `pre` with a language, not a `code` in a `pre`.
function languageOf(pre: MessageEntity, entities: MessageEntity[], languages: Map<MessageEntity, string>) {
  const inner = entities.findIndex(
    (one) => one.type === 'code' && one.offset === pre.offset && one.length === pre.length,
  );
  const language = inner < 0 ? undefined : languages.get(entities[inner] ?? pre);
  if (language === undefined) return pre;
  entities.splice(inner, 1);
  return { ...pre, language };
}

/** Reads HTML markup. Throws the Refusal that Telegram would answer. */
export function parseHtml(source: string, findUser: FindUser): FormattedText {
  const open: OpenTag[] = [];
  const entities: MessageEntity[] = [];
  const languages = new Map<MessageEntity, string>();
  let text = '';
  let index = 0;

  const close = (tag: OpenTag) => {
    if (text.length === tag.start) return;
    const entity = entityOf(tag, text.slice(tag.start), findUser);
    if (entity === undefined) return;
    const language = /^language-(.+)$/.exec(tag.attributes.get('class') ?? '')?.[1];
    if (entity.type === 'code' && language !== undefined) languages.set(entity, language);
    entities.push(entity.type === 'pre' ? languageOf(entity, entities, languages) : entity);
  };

  while (index < source.length) {
    const reference = source[index] === '&' ? decodeReference(source, index) : undefined;
    if (reference !== undefined) {
      text += reference.text;
      index = reference.end;
    } else if (source[index] !== '<') {
      text += source[index];
      index += 1;
    } else if (source[index + 1] === '/') {
      const at = byteOffset(source, index);
      const tag = open.pop();
      if (tag === undefined) throw unparsable(`Unexpected end tag at byte offset ${at}`);
      const end = readEndTag(source, index);
      if (end.name !== '' && end.name !== tag.name) {
        throw unparsable(
          `Unmatched end tag at byte offset ${at}, expected "</${tag.name}>", found "</${end.name}>"`,
        );
      }
      close(tag);
      index = end.end;
    } else {
      const tag = readStartTag(source, index, isKnownTag);
      open.push({ name: tag.name, attributes: tag.attributes, start: text.length });
      index = tag.end;
    }
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined) {
    throw unparsable(`Can't find end tag corresponding to start tag "${unclosed.name}"`);
  }
  return { text, entities };
}
