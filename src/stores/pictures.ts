// Under which id Telegram keeps a picture. Value: that id.
import { pictureKey } from './keys.ts';
import type { Pictures } from './ports.ts';
import type { Records } from './records.ts';

export function createPictures(records: Records, lifetimeMs: number): Pictures {
  return {
    find: (bot, drawing) => records.read(pictureKey(bot, drawing)),
    keep: (bot, drawing, fileId) => records.write(pictureKey(bot, drawing), fileId, { lifetimeMs }),
  };
}
