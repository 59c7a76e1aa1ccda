import { useMemo } from 'react'
import { useLocation } from 'react-router-dom'
import { MAP_ADDRESS } from '../../content/address/mapAddress.ts'
import { unknownParts, withoutCompanies } from '../../content/query/filter.ts'
import { histogramQuery } from '../../data/listingQuery.ts'
import { useServices } from '../../data/services.ts'
import { useAnswer } from '../../data/useAnswer.ts'
import { useCanonicalAddress } from '../../features/view/useCanonicalAddress.ts'
import { useView } from '../../features/view/useView.ts'
import { mapQuery } from './mapQuery.ts'

/**
 * The map that the address asks for, which is what is drawn (`view`), and what its controls show (`selected`): both without
 * companies that the archive does not know, which are told in `ignored` alone.
 */
export function useMapView() {
  const services = useServices()
  const { search } = useLocation()
  const { view: asked, ignored: unread } = useMemo(() => MAP_ADDRESS.parse(new URLSearchParams(search)), [search])
  const { map, layouts } = useAnswer(mapQuery(services, asked))
  const histogram = useAnswer(histogramQuery(services.ask, { filter: asked.filter, scope: null }))
  const unknown = map.unknownCompanies
  const view = useMemo(() => ({ ...asked, filter: withoutCompanies(asked.filter, unknown) }), [asked, unknown])
  const [selected, update] = useView(MAP_ADDRESS, view)
  const ignored = [...unread, ...unknownParts(asked.filter, unknown)]
  useCanonicalAddress(MAP_ADDRESS.format(view), ignored)
  return {
    map,
    layouts,
    histogram,
    view,
    selected,
    ignored,
    update,
  }
}
