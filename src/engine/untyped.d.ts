// Packages that ship no types of their own.

declare module 'snowball-stemmers' {
  export function newStemmer(language: string): { stem(word: string): string };
}

declare module 'convert-layout/ru.js' {
  /** Latin letters typed on a Russian keyboard → what was meant, and back. */
  const layout: { fromEn(text: string): string; toEn(text: string): string };
  export = layout;
}
