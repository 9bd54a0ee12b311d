import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodePress, encodePress, type Press } from '../../src/bot/callback.ts';
import { cardActs, dialogSteps } from '../../src/bot/reminding/list-press.ts';
import { type Topic, topics } from '../../src/catalog/schema/facts.ts';
import type { Query } from '../../src/engine/query.ts';
import type { Locale } from '../../src/i18n/translate.ts';
import { pauses, presets } from '../../src/reminders/presets.ts';
import { catalog } from '../real/catalog.ts';

const idOf = (records: ReadonlyMap<string, unknown>) => fc.constantFrom(...records.keys());
const region = idOf(catalog.regions);
const locale = fc.constantFrom<Locale>('en', 'ru');
const page = fc.integer({ min: 0, max: 99 });
const topic = fc.constantFrom<Topic>(...topics);
const measure = fc.constantFrom('turnover' as const, 'exports' as const, 'imports' as const);
const year = fc.option(fc.integer({ min: 1900, max: 2099 }), { nil: undefined });

const query: fc.Arbitrary<Query> = fc.oneof(
  fc.record({ is: fc.constant('figures' as const), region, measure, year }),
  fc.record({ is: fc.constant('series' as const), region, measure }),
  fc.record({ is: fc.constant('ranking' as const), year }),
  fc.record({
    is: fc.constant('goods' as const),
    region,
    way: fc.constantFrom('exports' as const, 'imports' as const),
  }),
  fc.record({ is: fc.constant('region' as const), id: region }),
  fc.record({ is: fc.constant('topic' as const), region, topic }),
  fc.record({ is: fc.constant('sector' as const), id: idOf(catalog.sectors) }),
  fc.record({ is: fc.constant('person' as const), id: idOf(catalog.people) }),
  fc.record({ is: fc.constant('organisation' as const), id: idOf(catalog.organisations) }),
  fc.record({ is: fc.constant('fact' as const), id: idOf(catalog.facts) }),
);

const stamp = fc.string({ unit: fc.constantFrom(...'0189azky'), minLength: 6, maxLength: 6 });
const of = fc.option(query, { nil: undefined });

const press: fc.Arbitrary<Press> = fc.oneof(
  fc.record({ does: fc.constant('ask' as const), query, locale }),
  fc.record({ does: fc.constantFrom('more' as const, 'cite' as const, 'chart' as const), of, locale }),
  fc.record({ does: fc.constant('shared' as const), query, locale, stamp }),
  fc.record({ does: fc.constant('shared' as const), query, locale }),
  fc.record({ does: fc.constant('choose' as const), region, locale }),
  fc.record({ does: fc.constant('example' as const), number: page }),
  fc.record({ does: fc.constant('regions' as const) }),
  fc.record({ does: fc.constant('region' as const), region }),
  fc.record({ does: fc.constant('topic' as const), region, topic, page }),
  fc.record({ does: fc.constant('sectors' as const), page }),
  fc.record({ does: fc.constant('sector' as const), sector: idOf(catalog.sectors), page }),
  fc.record({ does: fc.constant('publishers' as const), page }),
  fc.record({
    does: fc.constant('language' as const),
    choice: fc.constantFrom('en' as const, 'ru' as const, 'auto' as const),
  }),
  fc.record({ does: fc.constant('forget' as const), sure: fc.boolean() }),
  fc.record({ does: fc.constant('remind' as const), of, locale }),
  fc.record({
    does: fc.constant('remindAt' as const),
    when: fc.constantFrom(...presets, 'other' as const, 'back' as const),
    of,
    locale,
  }),
  fc.record({ does: fc.constant('timezone' as const) }),
  fc.record({
    does: fc.constant('act' as const),
    act: fc.constantFrom('done' as const, ...pauses, 'stop' as const, 'undo' as const, 'change' as const),
    id: fc.stringMatching(/^[A-Za-z0-9]{8,12}$/),
  }),
  fc.record({ does: fc.constant('dialog' as const), step: fc.constantFrom(...dialogSteps) }),
  fc.record({ does: fc.constant('dialogWhen' as const), when: fc.constantFrom(...presets) }),
  fc.record({ does: fc.constant('dialogRegion' as const), region }),
  fc.record({ does: fc.constant('dialogSectors' as const), page }),
  fc.record({ does: fc.constant('dialogTopic' as const), query }),
  fc.record({ does: fc.constant('reminders' as const), page }),
  fc.record({
    does: fc.constant('allReminders' as const),
    act: fc.constantFrom('pause' as const, 'resume' as const),
  }),
  fc.record({
    does: fc.constant('reminder' as const),
    id: fc.stringMatching(/^[A-Za-z0-9]{8,12}$/),
    act: fc.constantFrom(...cardActs),
  }),
  fc.record({
    does: fc.constant('zone' as const),
    city: fc.constantFrom(...catalog.zones.map(({ id }) => id)),
  }),
);

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

describe('what buttons carry', () => {
  test('comes back as it was written, within 64 bytes', () => {
    fc.assert(
      fc.property(press, (written) => {
        const data = encodePress(written);
        expect(bytes(data)).toBeLessThanOrEqual(64);
        expect(decodePress(data, catalog)).toEqual(written);
      }),
      { numRuns: 2_000 },
    );
  });

  test('the longest ids of the data fit, wherever they stand', () => {
    for (const [is, records] of [
      ['fact', catalog.facts],
      ['person', catalog.people],
      ['organisation', catalog.organisations],
      ['sector', catalog.sectors],
    ] as const)
      for (const id of records.keys())
        for (const does of ['more', 'cite', 'chart'] as const)
          expect(bytes(encodePress({ does, of: { is, id }, locale: 'ru' })), id).toBeLessThanOrEqual(64);
  });

  test('a stamp for which there is no room is left out', () => {
    const [one = ''] = catalog.facts.keys();
    const id = one.padEnd(57, 'x');
    const query: Query = { is: 'fact', id };
    const data = encodePress({ does: 'shared', query, locale: 'en', stamp: '0a1b2c' });
    expect(bytes(data)).toBeLessThanOrEqual(64);
    const long = { ...catalog, facts: new Map([...catalog.facts].map(([, fact]) => [id, fact])) };
    expect(decodePress(data, long)).toEqual({ does: 'shared', query, locale: 'en' });
  });

  test('whatever else is sent is no press, and one that is read would be written the same', () => {
    const alphabet = fc.constantFrom(
      ...'qmcoersitplfvxdwgyiaz:_-0123456789yn',
      'tomsk',
      'yes',
      'visit',
      'agriculture',
      'т',
      '\0',
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: alphabet, maxLength: 40 }), fc.string()), (data) => {
        const read = decodePress(data, catalog);
        if (read) expect(encodePress(read)).toBe(data);
      }),
      { numRuns: 5_000 },
    );
  });

  test.each([
    ['', 'nothing'],
    ['q', 'no locale'],
    ['qe', 'no query'],
    ['d:', 'no step of the dialog'],
    ['d:fly', 'an unknown step'],
    ['d:set:set', 'more than a step'],
    ['dw:never', 'an unknown time'],
    ['dg:atlantis', 'an unknown region'],
    ['ds:100', 'a page that cannot be'],
    ['dq:r_atlantis', 'an unknown topic'],
    ['y:-1', 'a page before the first'],
    ['ya:delete', 'nothing that can be done with all'],
    ['i:short:open', 'no id of a reminder'],
    ['i:AAAAAAAAAA', 'nothing to do with it'],
    ['i:AAAAAAAAAA:open:x', 'more than there is to do'],
    ['z:atlantis', 'an unknown city'],
    ['qe:', 'an empty query'],
    ['qx:k', 'no such locale'],
    ['qee:k', 'a longer tag'],
    ['qe:r_atlantis', 'no such region'],
    ['qe:k:k', 'two queries'],
    ['ve', 'nothing shared'],
    ['ve:k:', 'an empty stamp'],
    ['ve:k:0A1B2C', 'a stamp of other letters'],
    ['ve:k:0a1b2c:d', 'two stamps'],
    ['qe:k:0a1b2c', 'a stamp where none belongs'],
    ['oe', 'a choice of nothing'],
    ['oe:atlantis', 'a choice of no region'],
    ['e:100', 'a number with three digits'],
    ['e:01', 'a leading zero'],
    ['e:-1', 'a negative number'],
    ['e:1:2', 'two numbers'],
    ['r:', 'an empty region'],
    ['r:tomsk:1', 'one field too many'],
    ['t:tomsk:visit', 'no page'],
    ['t:tomsk:gossip:0', 'no such topic'],
    ['t:tomsk:visit:0:0', 'two pages'],
    ['s:agriculture', 'no page'],
    ['l:de', 'a language we do not speak'],
    ['f', 'neither yes nor no'],
    ['f:yes ', 'a blank at the end'],
    ['__proto__:0', 'a name of JavaScript'],
  ])('%j is refused: %s', (data) => {
    expect(decodePress(data, catalog)).toBeUndefined();
  });

  test('a former id leads to the present one', () => {
    const renamed = { ...catalog, formerIds: new Map([['tomskaya', 'tomsk']]) };
    expect(decodePress('r:tomskaya', renamed)).toEqual({ does: 'region', region: 'tomsk' });
    expect(decodePress('oe:tomskaya', renamed)).toEqual({ does: 'choose', region: 'tomsk', locale: 'en' });
    expect(decodePress('qr:r_tomskaya', renamed)).toEqual({
      does: 'ask',
      query: { is: 'region', id: 'tomsk' },
      locale: 'ru',
    });
  });
});
