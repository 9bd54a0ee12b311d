// The measures of the page, in pixels. Telegram shows it at a third of this width on a phone, so nothing is small.
export const page = { width: 1200, margin: 60, top: 56, bottom: 52 } as const;
export const inner: number = page.width - 2 * page.margin;

export const sizes = {
  title: 48,
  subtitle: 32,
  label: 34,
  detail: 28,
  value: 36,
  mark: 23,
  foot: 27,
} as const;

/** A piece of the page and how much of its height it takes. */
export type Block = { readonly markup: string; readonly height: number };
