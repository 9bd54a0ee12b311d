// The picture of a call: an upload, an attach:// name, or the id of a file that is there already.
import type { PhotoSize } from '@grammyjs/types';
import type { Upload } from '../files.ts';
import { badRequest, NotPlayed } from '../refusal.ts';
import type { World } from '../world/state.ts';

/** `given` is the parameter's text; a file may also stand directly in the part called `part`. */
export function photoFrom(
  world: World,
  uploads: ReadonlyMap<string, Upload>,
  given: unknown,
  part: string,
): PhotoSize[] {
  const attached = typeof given === 'string' && given.startsWith('attach://');
  const upload = uploads.get(attached ? given.slice('attach://'.length) : part);
  if (upload !== undefined) return sizes(world.files.addPhoto(upload).photo);
  if (attached) throw badRequest('Wrong persistent file_id specified: the attached file is missing');
  if (typeof given !== 'string' || given === '') throw badRequest('there is no photo in the request');
  if (/^https?:\/\//i.test(given)) throw new NotPlayed('photos fetched from an address');
  const file = world.files.byId(given);
  if (file === undefined) throw badRequest('wrong file identifier/HTTP URL specified');
  if (file.photo === undefined) throw badRequest("can't use file of the given type as Photo");
  return sizes(file.photo);
}

const sizes = (photo: PhotoSize | undefined): PhotoSize[] => (photo === undefined ? [] : [photo]);
