// The files of this Telegram: what was uploaded, under which id, where it is downloaded.
import type { PhotoSize } from '@grammyjs/types';
import { limits } from './limits.ts';
import { pictureSize } from './picture.ts';
import { badRequest } from './refusal.ts';
import type { Sequences } from './world/sequences.ts';

/** A file as it came in a multipart request. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface StoredFile {
  readonly id: string;
  readonly uniqueId: string;
  /** Path under /file/bot<token>/. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly photo: PhotoSize | undefined;
}

export class FileStore {
  readonly #next: Sequences;
  readonly #byId = new Map<string, StoredFile>();

  constructor(next: Sequences) {
    this.#next = next;
  }

  byId(id: string): StoredFile | undefined {
    return this.#byId.get(id);
  }

  byPath(path: string): StoredFile | undefined {
    return [...this.#byId.values()].find((file) => file.path === path);
  }

  /** Keeps a picture. Throws what Telegram answers to one it cannot take. */
  addPhoto({ bytes }: Upload): StoredFile {
    if (bytes.length === 0) throw badRequest('File must be non-empty');
    if (bytes.length > limits.photoBytes) {
      throw badRequest('File is too big for a photo; the maximum is 10 MB');
    }
    const size = pictureSize(bytes);
    if (size === undefined) throw badRequest('IMAGE_PROCESS_FAILED');
    const ratio = Math.max(size.width / size.height, size.height / size.width);
    if (size.width + size.height > limits.photoWidthPlusHeight || !(ratio <= limits.photoRatio)) {
      throw badRequest('PHOTO_INVALID_DIMENSIONS');
    }
    return this.#add('photos', 'jpg', bytes, size);
  }

  /** Keeps any other file, of no inspected content: what users send. */
  add(folder: 'photos' | 'voice' | 'stickers', extension: string, bytes = new Uint8Array([0])): StoredFile {
    return this.#add(folder, extension, bytes, folder === 'photos' ? { width: 640, height: 480 } : undefined);
  }

  #add(
    folder: string,
    extension: string,
    bytes: Uint8Array,
    size: { readonly width: number; readonly height: number } | undefined,
  ): StoredFile {
    const number = this.#next.file();
    const id = `AgACAgIAAxkB${String(number).padStart(8, '0')}`;
    const uniqueId = `AQAD${String(number).padStart(6, '0')}`;
    const photo = size && { file_id: id, file_unique_id: uniqueId, ...size, file_size: bytes.length };
    const file = { id, uniqueId, path: `${folder}/file_${number}.${extension}`, bytes, photo };
    this.#byId.set(id, file);
    return file;
  }
}
