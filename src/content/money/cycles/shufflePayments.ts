/** A directed graph of parties by their numbers: who pays is `from[i]`, who is paid `to[i]`. No two edges are the same, and none leads to where it begins. */
export interface Edges {
  parties: number
  from: Uint16Array
  to: Uint16Array
}

/** Numbers between 0 and 1, the same from the same seed (Mulberry32): what rests on chance must come out alike everywhere. */
export function createSeededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * Makes a function that shuffles a graph in place, so that everybody still pays as many and is paid by as many: two edges exchange
 * their ends where that makes no payment to oneself and none twice, and three that go round in a circle turn round. By these steps
 * each such graph is reached from each other one (Rao, Jana and Bandyopadhyay, 1996).
 */
export function createShuffler({ parties, from, to }: Edges, random: () => number): (steps: number) => void {
  const has = new Uint8Array(parties * parties)
  const place = (payer: number, payee: number) => payer * parties + payee
  const set = (edge: number, payee: number) => {
    to[edge] = payee
    has[place(from[edge] ?? 0, payee)] = 1
  }
  for (let edge = 0; edge < to.length; edge++) set(edge, to[edge] ?? 0)
  const exchange = (one: number, other: number) => {
    const a = from[one] ?? 0
    const b = to[one] ?? 0
    const c = from[other] ?? 0
    const d = to[other] ?? 0
    if (b === c) turn(one, other)
    if (b === c || a === d || has[place(a, d)] === 1 || has[place(c, b)] === 1) return
    has[place(a, b)] = 0
    has[place(c, d)] = 0
    set(one, d)
    set(other, b)
  }
  /** From a to b to c and back becomes from a to c to b and back. */
  const turn = (one: number, other: number) => {
    const [a = 0, b = 0, c = 0] = [from[one], to[one], to[other]]
    if (a === c || has[place(c, a)] !== 1) return
    if (has[place(b, a)] === 1 || has[place(c, b)] === 1 || has[place(a, c)] === 1) return
    const third = to.findIndex((payee, edge) => payee === a && from[edge] === c)
    for (const [payer, payee] of [
      [a, b],
      [b, c],
      [c, a],
    ] as const)
      has[place(payer, payee)] = 0
    set(one, c)
    set(other, a)
    set(third, b)
  }
  return (steps) => {
    for (let step = 0; step < steps; step++) exchange(Math.floor(random() * to.length), Math.floor(random() * to.length))
  }
}
