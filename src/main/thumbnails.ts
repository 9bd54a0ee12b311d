// The small pictures of inline mode between the bot, which names them, and the server, which gives them out. Each is made
// when it is first asked for, and kept: there are a handful, of a few kilobytes.
import { createHash } from 'node:crypto';
import { pngOf } from '../pictures/png.ts';
import { type ThumbnailKind, thumbnailKinds, thumbnailSvg } from '../pictures/thumbnail.ts';

export interface Thumbnails {
  readonly urlOf: (kind: ThumbnailKind) => string;
  /** `name`: the last part of the address without `.png`. Undefined for any other. */
  readonly png: (name: string) => Promise<Uint8Array | undefined>;
}

/** @param publicUrl any address of this server as Telegram sees it; only its origin counts */
export function createThumbnails(publicUrl: string): Thumbnails {
  const { origin } = new URL(publicUrl);
  const names = new Map(thumbnailKinds.map((kind) => [kind, nameOf(kind)]));
  const kinds = new Map(thumbnailKinds.map((kind) => [nameOf(kind), kind]));
  const made = new Map<ThumbnailKind, Promise<Uint8Array>>();

  return {
    urlOf: (kind) => `${origin}/thumbnails/${names.get(kind)}.png`,
    async png(name) {
      const kind = kinds.get(name);
      if (!kind) return undefined;
      const making = made.get(kind) ?? pngOf(thumbnailSvg(kind));
      made.set(kind, making);
      return making;
    },
  };
}

/** With a mark of the drawing: Telegram and what lies between keep a picture for as long as its address is the same. */
function nameOf(kind: ThumbnailKind): string {
  return `${kind}-${createHash('sha256').update(thumbnailSvg(kind)).digest('hex').slice(0, 8)}`;
}
