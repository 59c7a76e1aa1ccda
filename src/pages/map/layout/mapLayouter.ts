import type { CompanyMap, MapBase } from '../../../content/map/companyMap.ts'
import type { MapLayouts } from './layout.ts'
import type { BaseLayout } from './layoutBase.ts'

/** Lays maps out: the base once for an archive, and on it each map that is asked for. */
export interface MapLayouter {
  base(base: MapBase): Promise<BaseLayout>
  map(map: CompanyMap, baseLayout: BaseLayout): Promise<MapLayouts>
}
