import fc from 'fast-check';
import type { MessageEntity } from 'grammy/types';
import { describe, expect, test } from 'vitest';
import { cut, LONGEST_MESSAGE } from '../../src/bot/cut.ts';

const text = fc.string({
  unit: fc.constantFrom('a', 'Ж', ' ', '\n', '\n\n', '😀', 'word '),
  minLength: 1,
  maxLength: 120,
});

describe('cutting a long text', () => {
  test('a short one stays as it is', () => {
    const entities: MessageEntity[] = [{ type: 'bold', offset: 0, length: 5 }];
    expect(cut({ text: 'Trade in 2022', entities })).toEqual([{ text: 'Trade in 2022', entities }]);
  });

  test('loses nothing but blanks, and no part is too long', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 40 }), (whole, longest) => {
        const parts = cut({ text: whole }, longest);
        for (const part of parts) expect(part.text.length).toBeLessThanOrEqual(longest);
        const words = (all: string) => all.replace(/\s/g, '');
        expect(words(parts.map((part) => part.text).join(''))).toBe(words(whole));
        for (const part of parts) expect(part.text).toBe(part.text.trim());
      }),
    );
  });

  test('no character is torn apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9 }), (longest) => {
        for (const part of cut({ text: '😀'.repeat(20) }, longest)) expect(part.text).toMatch(/^(😀)+$/u);
      }),
    );
  });

  test('cuts behind a line rather than inside one', () => {
    const lines = Array.from({ length: 300 }, (_, at) => `• line ${at} of a long answer`);
    const parts = cut({ text: lines.join('\n') });
    expect(parts.length).toBe(3);
    expect(parts.flatMap((part) => part.text.split('\n'))).toEqual(lines);
    for (const part of parts) expect(part.text.length).toBeLessThanOrEqual(LONGEST_MESSAGE);
  });

  test('each part keeps its own entities, at the same words', () => {
    const lines = Array.from({ length: 40 }, (_, at) => `• source${at} says`);
    const whole = lines.join('\n');
    const entities: MessageEntity[] = lines.map((_, at) => ({
      type: 'text_link',
      url: `https://example.org/${at}`,
      offset: whole.indexOf(`source${at} `),
      length: `source${at}`.length,
    }));
    const linked = cut({ text: whole, entities }, 100).flatMap((part) =>
      (part.entities ?? []).map((entity) => [
        part.text.slice(entity.offset, entity.offset + entity.length),
        entity.type === 'text_link' ? entity.url : '',
      ]),
    );
    expect(linked).toEqual(lines.map((_, at) => [`source${at}`, `https://example.org/${at}`]));
  });

  test('an entity across a cut goes on behind it', () => {
    const parts = cut({ text: 'aaaa bbbb', entities: [{ type: 'bold', offset: 0, length: 9 }] }, 6);
    expect(parts).toEqual([
      { text: 'aaaa', entities: [{ type: 'bold', offset: 0, length: 4 }] },
      { text: 'bbbb', entities: [{ type: 'bold', offset: 0, length: 4 }] },
    ]);
  });
});
