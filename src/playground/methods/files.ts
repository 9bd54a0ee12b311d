import { badRequest } from '../refusal.ts';
import { text } from '../shape/check.ts';
import type { Method } from './method.ts';

/** The content is served under /file/bot<token>/<file_path>. */
export const getFile: Method<'getFile'> = {
  parameters: { file_id: text },
  run({ world }, given) {
    if (!given.file_id) throw badRequest('file_id not specified');
    const file = world.files.byId(given.file_id);
    if (file === undefined) throw badRequest('wrong file_id or the file is temporarily unavailable');
    return {
      file_id: file.id,
      file_unique_id: file.uniqueId,
      file_size: file.bytes.length,
      file_path: file.path,
    };
  },
};
