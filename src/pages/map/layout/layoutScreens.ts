import type { CompanyMap } from '../../../content/map/companyMap.ts'
import { type MapLayouts, VIEWPORTS } from './layout.ts'
import type { BaseLayout } from './layoutBase.ts'
import { layoutMap } from './layoutMap.ts'

/** A layout for each viewport. */
export function layoutScreens(map: Pick<CompanyMap, 'nodes' | 'edges'>, baseLayout: BaseLayout): MapLayouts {
  return { wide: layoutMap(map, baseLayout, VIEWPORTS.wide), narrow: layoutMap(map, baseLayout, VIEWPORTS.narrow) }
}
