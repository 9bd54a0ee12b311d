// The sources of an answer in full: title, publisher, date, link.
import { FormattedString } from '@grammyjs/parse-mode';
import { publisherInFull } from '../catalog/publishers.ts';
import type { Answer } from '../engine/answer.ts';
import { formatDate } from '../i18n/dates.ts';
import type { Say } from '../i18n/translate.ts';
import { sourcesOf } from './answer-post.ts';
import type { Dependencies } from './index.ts';
import type { Post } from './posting.ts';

export function sourcesPost(say: Say, deps: Dependencies, answer: Answer): Post {
  const found = sourcesOf(deps, answer)
    .map((id) => deps.catalog.sources.get(id))
    .filter((source) => source !== undefined);
  const entries = found.map((source, at) => {
    const { title, date, url } = source;
    const publisher = publisherInFull(source, answer.locale);
    const by = date
      ? say('source-publisher', { publisher, date: formatDate(say, date, 'stamp') })
      : say('source-publisher-undated', { publisher });
    const name = FormattedString.link(title ?? say('source-untitled'), url);
    return FormattedString.join([`${at + 1}. `, name, `\n${by}`]);
  });
  const heading = say('sources-full-title', { count: found.length, number: String(found.length) });
  const { text, entities } = FormattedString.join([heading, ...entries], '\n\n');
  return { text, entities };
}
