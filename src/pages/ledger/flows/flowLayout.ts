import { notableStatus } from '../../../content/article/statuses.ts'
import type { Flow } from '../../../content/money/ledger.ts'
import { joinSums, type Sum } from '../../../content/money/sums.ts'
import { compareText } from '../../../content/text/compareText.ts'
import { groupBy } from '../../../content/text/groupBy.ts'
import { formatSum, statusWord } from '../sumWords.ts'

/** What a drawing of flows is made of. Heights are pixels; across, ribbons reach from 0 to {@link ACROSS}. */
export interface FlowLayout {
  height: number
  payers: FlowEnd[]
  payees: FlowEnd[]
  ribbons: Ribbon[]
}

/** A party at one end: its bar, and what its label says. */
export interface FlowEnd {
  id: string
  top: number
  height: number
  /** The lines under its name: a sum for each status, since these never add up. */
  lines: string[]
}

interface Ribbon {
  flow: Flow
  /** The outline, and its two long sides alone. */
  area: string
  sides: string
}

export const ACROSS = 100
/** What all flows together come to, in pixels, without the room between. */
const VOLUME = 340
const THINNEST = 1.5
const GAP = 14
/** Room for a party's name and for each line under it. */
export const NAME_LINE = 18
export const SUM_LINE = 15

interface Link {
  flow: Flow
  thickness: number
}

/**
 * Payers on the left, the largest first; payees on the right, each as near as can be to where its money comes from. Bars are
 * as high as what flows through them; where that is less than their label needs, they stand in the middle of its room.
 */
export function layOutFlows(flows: readonly Flow[]): FlowLayout {
  const total = flows.reduce((sum, flow) => sum + flow.sum.value, 0)
  const links = flows.map((flow): Link => ({ flow, thickness: Math.max(THINNEST, (flow.sum.value / total) * VOLUME) }))
  const payers = stack(
    groupBy(links, ({ flow }) => flow.from),
    (one) => -thicknessOf(one),
  )
  const middles = new Map(payers.ends.map(({ id, top, height }) => [id, top + height / 2]))
  const payees = stack(
    groupBy(links, ({ flow }) => flow.to),
    (one) => {
      const pull = one.reduce((sum, { flow, thickness }) => sum + (middles.get(flow.from) ?? 0) * thickness, 0)
      return pull / thicknessOf(one)
    },
  )
  const height = Math.max(payers.height, payees.height)
  const [left, right] = [payers, payees].map(({ ends, height: own }) => ends.map((end) => ({ ...end, top: end.top + (height - own) / 2 })))
  return { height: Math.ceil(height), payers: left ?? [], payees: right ?? [], ribbons: drawRibbons(links, left ?? [], right ?? []) }
}

function thicknessOf(links: readonly Link[]): number {
  return links.reduce((sum, { thickness }) => sum + thickness, 0)
}

/** Puts parties under each other in the order of a key, and of equals by id. */
function stack(groups: ReadonlyMap<string, Link[]>, keyOf: (links: readonly Link[]) => number): { ends: FlowEnd[]; height: number } {
  const order = [...groups]
    .map(([id, links]) => ({ id, links, key: keyOf(links) }))
    .sort((a, b) => a.key - b.key || compareText(a.id, b.id))
  let next = 0
  const ends = order.map(({ id, links }): FlowEnd => {
    const height = thicknessOf(links)
    const lines = joinSums(links.map(({ flow }) => flow.sum)).flatMap((sum, _, sums) => linesOf(sum, sums))
    const room = Math.max(height, NAME_LINE + SUM_LINE * lines.length)
    const top = next + (room - height) / 2
    next += room + GAP
    return { id, top, height, lines }
  })
  return { ends, height: Math.max(0, next - GAP) }
}

/**
 * A sum, and its status where that is worth a word, on a line of its own since labels share a phone's width. Of two sums that
 * need none, which never add up, each names its own after all.
 */
function linesOf(sum: Sum, sums: readonly Sum[]): string[] {
  const isPlain = ({ status }: Sum) => notableStatus(status) === null
  return isPlain(sum) && sums.filter(isPlain).length === 1 ? [formatSum(sum)] : [formatSum(sum), statusWord(sum.status)]
}

/** At each bar ribbons lie in the order of their other ends, so that they cross as little as they must. */
function drawRibbons(links: readonly Link[], payers: readonly FlowEnd[], payees: readonly FlowEnd[]): Ribbon[] {
  const starts = placesAlong(links, payers, payees, 'from', 'to')
  const ends = placesAlong(links, payees, payers, 'to', 'from')
  return links.map((link) => {
    const [y0, y1] = [starts.get(link) ?? 0, ends.get(link) ?? 0]
    const half = ACROSS / 2
    const [a, b, c, d] = [y0, y1, y1 + link.thickness, y0 + link.thickness].map((y) => Math.round(y * 10) / 10)
    const upper = `M0 ${a}C${half} ${a} ${half} ${b} ${ACROSS} ${b}`
    return {
      flow: link.flow,
      area: `${upper}V${c}C${half} ${c} ${half} ${d} 0 ${d}z`,
      sides: `${upper}M0 ${d}C${half} ${d} ${half} ${c} ${ACROSS} ${c}`,
    }
  })
}

function placesAlong(
  links: readonly Link[],
  own: readonly FlowEnd[],
  others: readonly FlowEnd[],
  end: 'from' | 'to',
  other: 'from' | 'to',
): Map<Link, number> {
  const rank = new Map(others.map(({ id }, place) => [id, place]))
  const rankOf = ({ flow }: Link) => rank.get(flow[other]) ?? 0
  const places = new Map<Link, number>()
  for (const { id, top } of own) {
    let next = top
    // Links come with the largest first; the order of equals stays.
    for (const link of links.filter(({ flow }) => flow[end] === id).sort((a, b) => rankOf(a) - rankOf(b))) {
      places.set(link, next)
      next += link.thickness
    }
  }
  return places
}
