const UNSIGNED = 0
const TEXT = 3
const LIST = 4

/** Writes CBOR in the forms that {@link CborReader} reads, and lets what is encoded already be copied in between. */
export class CborWriter {
  private bytes = Buffer.allocUnsafe(1 << 16)
  private length = 0

  /** The head of a list; its items are to follow. */
  list(length: number): void {
    this.head(LIST, length)
  }

  unsigned(value: number): void {
    this.head(UNSIGNED, value)
  }

  text(text: string): void {
    const length = Buffer.byteLength(text)
    this.head(TEXT, length)
    this.reserve(length)
    this.length += this.bytes.write(text, this.length)
  }

  /** What is CBOR already. */
  encoded(source: Uint8Array, start: number, end: number): void {
    this.reserve(end - start)
    this.bytes.set(source.subarray(start, end), this.length)
    this.length += end - start
  }

  /** How many bytes have been written since the last {@link take}. */
  get size(): number {
    return this.length
  }

  /** What was written, as bytes of its own; the next begins anew. */
  take(): Buffer {
    const taken = Buffer.from(this.bytes.subarray(0, this.length))
    this.length = 0
    return taken
  }

  private head(major: number, value: number): void {
    this.reserve(5)
    const first = major << 5
    if (value < 24) this.length = this.bytes.writeUInt8(first | value, this.length)
    else if (value < 0x100) this.length = this.bytes.writeUInt16BE(((first | 24) << 8) | value, this.length)
    else if (value < 0x10000) this.length = this.bytes.writeUInt16BE(value, this.bytes.writeUInt8(first | 25, this.length))
    else this.length = this.bytes.writeUInt32BE(value, this.bytes.writeUInt8(first | 26, this.length))
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return
    const grown = Buffer.allocUnsafe(Math.max(this.bytes.length * 2, this.length + more))
    this.bytes.copy(grown, 0, 0, this.length)
    this.bytes = grown
  }
}
