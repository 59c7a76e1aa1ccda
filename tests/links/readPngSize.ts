const SIGNATURE = '89504e470d0a1a0a'

/** The size of a PNG in pixels, from its first chunk (https://www.w3.org/TR/png/#11IHDR). @throws Error where it is no PNG. */
export function readPngSize(file: Buffer): { width: number; height: number } {
  if (file.toString('hex', 0, 8) !== SIGNATURE || file.toString('latin1', 12, 16) !== 'IHDR') throw new Error('this is no PNG')
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) }
}
