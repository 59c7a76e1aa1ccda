import type { CompanyMap } from '../../../content/map/companyMap.ts'
import { FRAMES, type Pictures } from './layout.ts'
import type { Places } from './layoutBase.ts'
import { layOut } from './layoutMap.ts'

/** A map for each size of screen. */
export function drawMap(map: Pick<CompanyMap, 'discs' | 'ties'>, places: Places): Pictures {
  return { wide: layOut(map, places, FRAMES.wide), narrow: layOut(map, places, FRAMES.narrow) }
}
