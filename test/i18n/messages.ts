// The messages of locales/ taken apart by Fluent's own parser, for the tests of words.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentParser, type Message, Visitor } from '@fluent/syntax';
import type { Locale } from '../../src/i18n/translate.ts';

const folder = join(import.meta.dirname, '../../locales');

export type Taken = { variables: Set<string>; references: Set<string>; texts: string[] };

class Collector extends Visitor {
  readonly taken: Taken = { variables: new Set(), references: new Set(), texts: [] };
  override visitVariableReference(node: { id: { name: string } }): void {
    this.taken.variables.add(node.id.name);
  }
  override visitMessageReference(node: { id: { name: string } }): void {
    this.taken.references.add(node.id.name);
  }
  override visitTextElement(node: { value: string }): void {
    this.taken.texts.push(node.value);
  }
}

export type File = {
  name: string;
  locale: Locale;
  junk: string[];
  twice: string[];
  messages: Map<string, Taken>;
};

function takeApart(name: string): File {
  const resource = new FluentParser().parse(readFileSync(join(folder, name), 'utf8'));
  const messages = new Map<string, Taken>();
  const twice: string[] = [];
  const take = (entry: Message): void => {
    const collector = new Collector();
    collector.visit(entry);
    if (messages.has(entry.id.name)) twice.push(entry.id.name);
    messages.set(entry.id.name, collector.taken);
  };
  const junk: string[] = [];
  for (const entry of resource.body) {
    if (entry.type === 'Message') take(entry as Message);
    else if (entry.type === 'Junk') junk.push((entry as { content: string }).content.slice(0, 80));
  }
  return { name, locale: name.startsWith('ru') ? 'ru' : 'en', junk, twice, messages };
}

export const files: readonly File[] = readdirSync(folder)
  .filter((name) => name.endsWith('.ftl'))
  .map(takeApart);

export const messagesOf = (locale: Locale): ReadonlyMap<string, Taken> =>
  new Map(files.filter((file) => file.locale === locale).flatMap(({ messages }) => [...messages]));
