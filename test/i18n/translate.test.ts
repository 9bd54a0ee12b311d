import { describe, expect, test } from 'vitest';
import { createTranslator, MessageError } from '../../src/i18n/translate.ts';

const translate = createTranslator({
  en: 'hello = Hello, { $name }!',
  ru: 'hello = Привет, { $name }!\nboats = { $count ->\n    [one] лодка\n    [few] лодки\n   *[many] лодок\n }',
});

describe('translate', () => {
  test('puts variables in, without invisible marks around them', () => {
    expect(translate('en', 'hello', { name: 'Anna' })).toBe('Hello, Anna!');
    expect(translate('ru', 'hello', { name: 'Анна' })).toBe('Привет, Анна!');
  });

  test('counts as Russian does', () => {
    const words = [1, 2, 5, 11, 21, 104].map((count) => translate('ru', 'boats', { count }));
    expect(words).toEqual(['лодка', 'лодки', 'лодок', 'лодок', 'лодка', 'лодки']);
  });

  test('an unknown key throws, it is not printed', () => {
    expect(() => translate('en', 'helo')).toThrow(MessageError);
    expect(() => translate('en', 'boats', { count: 1 })).toThrow(/en\.ftl has no message "boats"/);
  });

  test('a variable that was not given throws', () => {
    expect(() => translate('en', 'hello')).toThrow(/\$name/);
  });

  test('a key that stands there twice is refused', () => {
    expect(() => createTranslator({ en: 'a = 1\na = 2', ru: 'a = 1' })).toThrow(MessageError);
  });
});
