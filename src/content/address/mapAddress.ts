import { MAP_STEP, MOST_ON_MAP } from '../map/companyMap.ts'
import { EMPTY_FILTER, type Filter, type IgnoredPart } from '../query/filter.ts'
import { formatFilter, isCompanyId, parseFilter } from './filterAddress.ts'

/** What the address of the map asks for. */
export interface MapView {
  /** Companies, kinds and days; a map is always of any of the companies, and has no order. */
  filter: Filter
  /** The most companies to show: a multiple of the map's step. */
  show: number
  /** What is chosen on the map: nothing, a company, or the tie of two in alphabetical order. */
  selection: readonly string[]
}

/** A choice: it is applied to the view as it then is. */
export type MapChange = (view: MapView) => MapView

/**
 * Reads `?company=…&kind=…&from=…&to=…&show=60&at=microsoft&at=openai`. What can't be read is left out and listed; what is
 * not the map's own is passed over. Whether a company exists is not known here.
 */
export function parseMapView(params: URLSearchParams): { view: MapView; ignored: IgnoredPart[] } {
  const own = new URLSearchParams([...params].filter(([name]) => name !== 'match' && name !== 'sort'))
  const { filter, ignored } = parseFilter(own)
  const selection = [...new Set(params.getAll('at').filter(isCompanyId))]
  const [show] = params.getAll('show').filter(isStep)
  const strange = (name: string, isKnown: (value: string) => boolean) =>
    params
      .getAll(name)
      .filter((value) => value !== '' && !isKnown(value))
      .map((value) => ({ name, value }))
  return {
    view: { filter, show: Number(show ?? MAP_STEP), selection: selection.slice(0, 2).sort() },
    ignored: [
      ...ignored,
      ...strange('show', isStep),
      ...strange('at', (value) => selection.indexOf(value) >= 0 && selection.indexOf(value) < 2),
    ],
  }
}

/** The search part of the address; equal views have equal addresses, and defaults are left out. */
export function formatMapView({ filter, show, selection }: MapView): string {
  const params = new URLSearchParams(formatFilter({ ...filter, match: EMPTY_FILTER.match, sort: EMPTY_FILTER.sort }))
  if (show !== MAP_STEP) params.append('show', String(show))
  for (const id of [...selection].sort()) params.append('at', id)
  const text = params.toString()
  return text && `?${text}`
}

function isStep(text: string): boolean {
  const number = Number(text)
  return /^\d+$/.test(text) && number > 0 && number <= MOST_ON_MAP && number % MAP_STEP === 0
}
