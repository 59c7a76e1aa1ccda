import type { CompanyMap } from '../../../content/map/companyMap.ts'

/** What has the focus on the map: a node, or one of its edges. Ids, as in the address. */
export interface MapFocus {
  node: string
  edge: readonly [string, string] | null
}

/**
 * Where a key moves the focus: left and right, Home and End from node to node, the most connected first; down and up through
 * the edges of the node, the strongest first. `null` for other keys; at either end the focus stays where it is.
 */
export function moveFocus({ nodes, edges }: Pick<CompanyMap, 'nodes' | 'edges'>, { node, edge }: MapFocus, key: string): MapFocus | null {
  const nodeIndex = nodes.findIndex(({ id }) => id === node)
  const toNode = (next: number) => ({ node: nodes[Math.min(Math.max(0, next), nodes.length - 1)]?.id ?? node, edge: null })
  const own = edges.filter(({ a, b }) => a === node || b === node)
  const edgeIndex = edge === null ? -1 : own.findIndex(({ a, b }) => a === edge[0] && b === edge[1])
  const toEdge = (next: number): MapFocus => {
    const target = own[Math.min(next, own.length - 1)]
    return { node, edge: next < 0 || !target ? null : [target.a, target.b] }
  }
  switch (key) {
    case 'ArrowRight':
      return toNode(nodeIndex + 1)
    case 'ArrowLeft':
      return toNode(nodeIndex - 1)
    case 'Home':
      return toNode(0)
    case 'End':
      return toNode(nodes.length - 1)
    case 'ArrowDown':
      return toEdge(edgeIndex + 1)
    case 'ArrowUp':
      return toEdge(edgeIndex - 1)
    default:
      return null
  }
}

/** The focus on a part: a node, or an edge from that of its ends which had the focus before. */
export function focusOn([one = '', other]: readonly string[], before: MapFocus | null): MapFocus {
  if (other === undefined) return { node: one, edge: null }
  return { node: before?.node === other ? other : one, edge: [one, other] }
}

/** The one part that Tab leads to: where the focus was, else what is selected, else the first node. */
export function tabStopOf(
  { nodes, edges }: Pick<CompanyMap, 'nodes' | 'edges'>,
  focus: MapFocus | null,
  selection: readonly string[],
): string | null {
  const parts = new Set([...nodes.map(({ id }) => id), ...edges.map(({ a, b }) => `${a} ${b}`)])
  const candidates = [focus?.edge?.join(' '), focus?.node, selection.join(' '), nodes[0]?.id]
  return candidates.find((part) => part !== undefined && parts.has(part)) ?? null
}
