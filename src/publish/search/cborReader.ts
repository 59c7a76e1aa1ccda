const UNSIGNED = 0
const NEGATIVE = 1
const TEXT = 3
const LIST = 4

/**
 * Reads CBOR from beginning to end, in the few forms that Pagefind writes: whole numbers, text, and lists of a known length.
 * An index holds millions of numbers that nobody needs to see, so they are passed over where they lie.
 * @throws Error where another form stands.
 */
export class CborReader {
  /** The place of the next byte. */
  at = 0

  constructor(readonly bytes: Buffer) {}

  /** The length of the list whose items follow. */
  list(): number {
    return this.head(LIST)
  }

  /** A list that has to have so many items. */
  listOf(length: number): void {
    if (this.list() !== length) throw this.unknown()
  }

  unsigned(): number {
    return this.head(UNSIGNED)
  }

  text(): string {
    const length = this.head(TEXT)
    this.at += length
    if (this.at > this.bytes.length) throw this.unknown()
    return this.bytes.toString('utf8', this.at - length, this.at)
  }

  /** Passes over a list of whole numbers; their count. */
  skipNumbers(): number {
    const count = this.list()
    for (let i = 0; i < count; i++) {
      const major = (this.bytes[this.at] ?? 0xff) >> 5
      if (major !== UNSIGNED && major !== NEGATIVE) throw this.unknown()
      this.head(major)
    }
    return count
  }

  end(): void {
    if (this.at !== this.bytes.length) throw this.unknown()
  }

  private head(major: number): number {
    const byte = this.bytes[this.at] ?? 0xff
    if (byte >> 5 !== major) throw this.unknown()
    const info = byte & 0x1f
    this.at += 1
    if (info < 24) return info
    const bytes = info === 24 ? 1 : info === 25 ? 2 : info === 26 ? 4 : 0
    if (bytes === 0 || this.at + bytes > this.bytes.length) throw this.unknown()
    this.at += bytes
    return this.bytes.readUIntBE(this.at - bytes, bytes)
  }

  private unknown(): Error {
    return new Error(`the search indexer writes its index in another form, at byte ${this.at}; see publish/search/readPagefindIndex.ts`)
  }
}
