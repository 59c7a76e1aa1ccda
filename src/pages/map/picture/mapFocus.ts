import type { CompanyMap } from '../../../content/map/companyMap.ts'

/** What has the focus on the map: a disc, or a tie that was come to from it. Ids, as in the address. */
export interface MapFocus {
  node: string
  edge: readonly [string, string] | null
}

/**
 * Where a key leads: left and right, Home and End from disc to disc in the order of connection; down and up through the
 * ties of the disc, the strongest first. `null` for other keys; at either end it stays where it is.
 */
export function moveFocus({ nodes, edges }: Pick<CompanyMap, 'nodes' | 'edges'>, { node, edge }: MapFocus, key: string): MapFocus | null {
  const place = nodes.findIndex(({ id }) => id === node)
  const toDisc = (next: number) => ({ node: nodes[Math.min(Math.max(0, next), nodes.length - 1)]?.id ?? node, edge: null })
  const own = edges.filter(({ a, b }) => a === node || b === node)
  const at = edge === null ? -1 : own.findIndex(({ a, b }) => a === edge[0] && b === edge[1])
  const toTie = (next: number): MapFocus => {
    const found = own[Math.min(next, own.length - 1)]
    return { node, edge: next < 0 || !found ? null : [found.a, found.b] }
  }
  switch (key) {
    case 'ArrowRight':
      return toDisc(place + 1)
    case 'ArrowLeft':
      return toDisc(place - 1)
    case 'Home':
      return toDisc(0)
    case 'End':
      return toDisc(nodes.length - 1)
    case 'ArrowDown':
      return toTie(at + 1)
    case 'ArrowUp':
      return toTie(at - 1)
    default:
      return null
  }
}
