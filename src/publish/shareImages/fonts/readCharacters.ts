import { inflateSync } from 'node:zlib'

/** The characters that a font file has (WOFF 1.0, https://www.w3.org/TR/WOFF/), from its `cmap` table (ISO 14496-22). */
export function readCharacters(file: Buffer): ReadonlySet<number> {
  const cmap = readTable(file, 'cmap')
  const characters = new Set<number>()
  for (let record = 0; record < cmap.readUInt16BE(2); record++) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + record * 8 + 4))
    const format = table.readUInt16BE(0)
    if (format === 4) addSegments(table, characters)
    else if (format === 12) addGroups(table, characters)
  }
  return characters
}

function readTable(file: Buffer, name: string): Buffer {
  const count = file.readUInt16BE(12)
  for (let entry = 44; entry < 44 + count * 20; entry += 20) {
    if (file.toString('latin1', entry, entry + 4) !== name) continue
    const [start, packed, length] = [file.readUInt32BE(entry + 4), file.readUInt32BE(entry + 8), file.readUInt32BE(entry + 12)]
    const bytes = file.subarray(start, start + packed)
    return packed < length ? inflateSync(bytes) : bytes
  }
  throw new Error(`the font has no table ${name}`)
}

/** Format 4: runs of characters below U+10000, each with a step to its glyphs or a list of them; glyph 0 is the empty box. */
function addSegments(table: Buffer, characters: Set<number>): void {
  const size = table.readUInt16BE(6)
  const [ends, starts, deltas, offsets] = [14, 16 + size, 16 + 2 * size, 16 + 3 * size]
  for (let i = 0; i < size; i += 2) {
    const [start, end] = [table.readUInt16BE(starts + i), table.readUInt16BE(ends + i)]
    const [delta, offset] = [table.readUInt16BE(deltas + i), table.readUInt16BE(offsets + i)]
    for (let character = start; character <= end && character < 0xffff; character++) {
      const listed = offset === 0 ? character : table.readUInt16BE(offsets + i + offset + 2 * (character - start))
      if ((offset !== 0 && listed === 0) || ((listed + delta) & 0xffff) === 0) continue
      characters.add(character)
    }
  }
}

/** Format 12: groups of characters anywhere, each with its first glyph. */
function addGroups(table: Buffer, characters: Set<number>): void {
  for (let group = 0; group < table.readUInt32BE(12); group++) {
    const at = 16 + group * 12
    const glyph = table.readUInt32BE(at + 8)
    for (let character = table.readUInt32BE(at); character <= table.readUInt32BE(at + 4); character++) {
      if (glyph + character - table.readUInt32BE(at) > 0) characters.add(character)
    }
  }
}
