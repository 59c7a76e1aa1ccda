import type { CompanyMap } from '../../../content/map/companyMap.ts'

/** What has the focus on the map: a disc, or a tie that was come to from it. Ids, as in the address. */
export interface MapFocus {
  disc: string
  tie: readonly [string, string] | null
}

/**
 * Where a key leads: left and right, Home and End from disc to disc in the order of connection; down and up through the
 * ties of the disc, the strongest first. `null` for other keys; at either end it stays where it is.
 */
export function moveFocus({ discs, ties }: Pick<CompanyMap, 'discs' | 'ties'>, { disc, tie }: MapFocus, key: string): MapFocus | null {
  const place = discs.findIndex(({ id }) => id === disc)
  const toDisc = (next: number) => ({ disc: discs[Math.min(Math.max(0, next), discs.length - 1)]?.id ?? disc, tie: null })
  const own = ties.filter(({ a, b }) => a === disc || b === disc)
  const at = tie === null ? -1 : own.findIndex(({ a, b }) => a === tie[0] && b === tie[1])
  const toTie = (next: number): MapFocus => {
    const found = own[Math.min(next, own.length - 1)]
    return { disc, tie: next < 0 || !found ? null : [found.a, found.b] }
  }
  switch (key) {
    case 'ArrowRight':
      return toDisc(place + 1)
    case 'ArrowLeft':
      return toDisc(place - 1)
    case 'Home':
      return toDisc(0)
    case 'End':
      return toDisc(discs.length - 1)
    case 'ArrowDown':
      return toTie(at + 1)
    case 'ArrowUp':
      return toTie(at - 1)
    default:
      return null
  }
}
