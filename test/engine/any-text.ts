// Text of any characters at all, rather more of those that people type. fast-check's own "binary" strings take most of a
// second to set up.

import fc from 'fast-check';

const codePoint = fc.oneof(
  fc.integer({ min: 0x20, max: 0x7e }),
  fc.integer({ min: 0x400, max: 0x4ff }),
  // Marks, zero-width and direction characters, and the halves of what needs two.
  fc.integer({ min: 0x300, max: 0x36f }),
  fc.integer({ min: 0x2000, max: 0x206f }),
  fc.integer({ min: 0xd800, max: 0xdfff }),
  fc.integer({ min: 0x1f300, max: 0x1f9ff }),
  fc.integer({ min: 0, max: 0x10ffff }),
);

export const anyText = (maxLength = 100): fc.Arbitrary<string> =>
  fc.array(codePoint, { maxLength }).map((points) => String.fromCodePoint(...points));
