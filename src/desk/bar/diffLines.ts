/** A line of one of two texts beside that of the other; `null` where it has none. */
export interface LinePair {
  left: string | null
  right: string | null
}

/** More than that is compared as a whole: nobody reads such a difference line by line. */
const MOST_CELLS = 4_000_000

/** Two texts line by line, with what they share side by side: the longest common subsequence of their lines. */
export function diffLines(left: string, right: string): LinePair[] {
  const [a, b] = [left.split(/\r?\n/), right.split(/\r?\n/)]
  let start = 0
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const same = (lines: readonly string[]) => lines.map((line) => ({ left: line, right: line }))
  const middle = diffMiddle(a.slice(start, a.length - end), b.slice(start, b.length - end))
  return [...same(a.slice(0, start)), ...middle, ...same(a.slice(a.length - end))]
}

function diffMiddle(a: readonly string[], b: readonly string[]): LinePair[] {
  if (a.length * b.length > MOST_CELLS) return pairUp(a, b)
  const width = b.length + 1
  const longest = new Uint32Array((a.length + 1) * width)
  const at = (i: number, j: number) => longest[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  }
  const pairs: LinePair[] = []
  let [i, j] = [0, 0]
  let [gone, come]: [string[], string[]] = [[], []]
  const settle = () => {
    pairs.push(...pairUp(gone, come))
    gone = []
    come = []
  }
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      settle()
      pairs.push({ left: a[i++] ?? '', right: b[j++] ?? '' })
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) gone.push(a[i++] ?? '')
    else come.push(b[j++] ?? '')
  }
  settle()
  return pairs
}

function pairUp(gone: readonly string[], come: readonly string[]): LinePair[] {
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, at) => ({ left: gone[at] ?? null, right: come[at] ?? null }))
}
