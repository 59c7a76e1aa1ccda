import type { CompanyMap } from '../content/companyMap.ts'
import type { Places } from './layGround.ts'
import { layOut } from './layOut.ts'
import { FRAMES, type Pictures } from './picture.ts'

/** A map for each size of screen. */
export function drawMap(map: Pick<CompanyMap, 'discs' | 'ties'>, places: Places): Pictures {
  return { wide: layOut(map, places, FRAMES.wide), narrow: layOut(map, places, FRAMES.narrow) }
}
