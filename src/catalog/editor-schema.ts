// JSON Schema of every file of data/, for completion and red underlines in an editor. Made from the zod shapes.

import { z } from 'zod';
import { files, regionFile } from './layout.ts';

/** File name and content of each schema; a test keeps data/schema/ equal to this. */
export function editorSchemas(): [name: string, text: string][] {
  const shapes: [string, z.ZodType][] = [
    ['region', regionFile.schema],
    ...Object.entries(files).map(([key, { schema }]): [string, z.ZodType] => [key, schema]),
  ];
  return shapes.map(([name, schema]) => [
    `${name}.schema.json`,
    `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
  ]);
}
