/** The smallest PNG there is: one pixel. */
export const onePixel: Uint8Array = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

/** A PNG that claims the given size; enough for whoever only reads its header. */
export function pictureOf(width: number, height: number): Uint8Array {
  const bytes = Buffer.from(onePixel);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return new Uint8Array(bytes);
}
