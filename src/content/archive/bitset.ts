/**
 * A set of article numbers below `size`, a bit each. Filters, counts and the histogram are arithmetic on these: an
 * intersection over 100,000 articles is about three thousand machine words.
 */
export class Bitset {
  private constructor(
    readonly size: number,
    private readonly words: Uint32Array,
  ) {}

  static empty(size: number): Bitset {
    return new Bitset(size, new Uint32Array((size + 31) >>> 5))
  }

  static full(size: number): Bitset {
    return Bitset.range(size, 0, size)
  }

  /** The numbers from `start` up to, not including, `end`. */
  static range(size: number, start: number, end: number): Bitset {
    const set = Bitset.empty(size)
    const { words } = set
    for (let w = start >>> 5; w < words.length && w << 5 < end; w++) words[w] = wordMask(w, start, end)
    return set
  }

  /** Numbers that are not below `size` are left out. */
  static of(size: number, numbers: Iterable<number>): Bitset {
    const set = Bitset.empty(size)
    for (const n of numbers) if (n >= 0 && n < size) set.words[n >>> 5] = (set.words[n >>> 5] ?? 0) | (1 << (n & 31))
    return set
  }

  has(n: number): boolean {
    return n >= 0 && n < this.size && ((this.words[n >>> 5] ?? 0) & (1 << (n & 31))) !== 0
  }

  and(other: Bitset): Bitset {
    return new Bitset(
      this.size,
      this.words.map((word, w) => word & (other.words[w] ?? 0)),
    )
  }

  or(other: Bitset): Bitset {
    return new Bitset(
      this.size,
      this.words.map((word, w) => word | (other.words[w] ?? 0)),
    )
  }

  /** The numbers that the other set does not hold. */
  andNot(other: Bitset): Bitset {
    return new Bitset(
      this.size,
      this.words.map((word, w) => word & ~(other.words[w] ?? 0)),
    )
  }

  /** How many numbers the set holds, or those of them from `start` up to, not including, `end`. */
  count(start = 0, end = this.size): number {
    const { words } = this
    let sum = 0
    for (let w = start >>> 5; w < words.length && w << 5 < end; w++) sum += ones((words[w] ?? 0) & wordMask(w, start, end))
    return sum
  }

  /** How many numbers both sets hold, without building the set of them. */
  countAnd(other: Bitset): number {
    const a = this.words
    const b = other.words
    let sum = 0
    for (let w = 0; w < a.length; w++) sum += ones((a[w] ?? 0) & (b[w] ?? 0))
    return sum
  }

  /** The number of the set next to `n`, above it (1) or below it (-1), if there is one. */
  nearest(n: number, direction: 1 | -1): number | undefined {
    const side = direction > 0 ? Bitset.range(this.size, n + 1, this.size) : Bitset.range(this.size, 0, n)
    return this.and(side).take(1, direction < 0)[0]
  }

  /** The first `limit` numbers in ascending order, or in descending order where `descending` is set. */
  take(limit: number, descending = false): number[] {
    const numbers: number[] = []
    const step = descending ? -1 : 1
    for (let w = descending ? this.words.length - 1 : 0; w >= 0 && w < this.words.length; w += step) {
      let word = this.words[w] ?? 0
      while (word !== 0) {
        if (numbers.length >= limit) return numbers
        const bit = descending ? 31 - Math.clz32(word) : 31 - Math.clz32(word & -word)
        numbers.push((w << 5) + bit)
        word &= ~(1 << bit)
      }
    }
    return numbers
  }
}

/** The bits of word `w` that stand for numbers from `start` up to, not including, `end`. */
function wordMask(w: number, start: number, end: number): number {
  const first = w << 5
  const low = start > first ? -1 << (start - first) : -1
  const high = end < first + 32 ? ~(-1 << (end - first)) : -1
  return (low & high) >>> 0
}

/** Bits set in a 32-bit word (Hacker's Delight, figure 5-2). */
function ones(word: number): number {
  let n = word - ((word >>> 1) & 0x5555_5555)
  n = (n & 0x3333_3333) + ((n >>> 2) & 0x3333_3333)
  return (((n + (n >>> 4)) & 0x0f0f_0f0f) * 0x0101_0101) >>> 24
}
