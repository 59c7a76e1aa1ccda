import { MAP_STEP, MOST_ON_MAP } from '../map/companyMap.ts'
import { EMPTY_FILTER, type Filter } from '../query/filter.ts'
import { type AddressField, convert, fixed, flag, group, one } from './addressFields.ts'
import { defineAddress } from './defineAddress.ts'
import { FILTER_FIELDS, isCompanyId, normalizeFilter } from './filterAddress.ts'

/** What the address of the map asks for. */
export interface MapView {
  /** As of any list; a map is always of any of the companies, of what they are a party to, and has no order. */
  filter: Filter
  /** The most companies to show: a multiple of the map's step. */
  show: number
  /** Whether regulators, courts and opponents, and two on one side of a deal, count as tied too. */
  everyone: boolean
  /** What is selected on the map: nothing, a company, or the edge between two in alphabetical order. */
  selection: readonly string[]
}

/** A choice: it is applied to the view as it then is. */
export type MapChange = (view: MapView) => MapView

const MOST_SELECTED = 2

/** The first two ids that differ, in alphabetical order; a third is one too many. */
const selection: AddressField<readonly string[]> = {
  names: ['at'],
  read(params, ignored) {
    const values = params.getAll('at')
    const ids = [...new Set(values.filter(isCompanyId))].slice(0, MOST_SELECTED)
    for (const value of values) if (value !== '' && !ids.includes(value)) ignored.push({ name: 'at', value })
    return ids.sort()
  },
  write: (ids) => [...ids].sort().map((id) => ['at', id]),
}

/** `?company=…&not=…&kind=…&status=…&sources=first-hand&from=…&to=…&show=60&parties=all&at=microsoft&at=openai` */
export const MAP_ADDRESS = defineAddress(
  group<MapView>({
    filter: group<Filter>(
      {
        ...FILTER_FIELDS,
        match: fixed(EMPTY_FILTER.match),
        mentions: fixed(EMPTY_FILTER.mentions),
        sort: fixed(EMPTY_FILTER.sort),
      },
      normalizeFilter,
    ),
    show: convert(one('show', isStep, String(MAP_STEP)), Number, String),
    everyone: flag('parties', 'all'),
    selection,
  }),
)

function isStep(text: string): text is string {
  const number = Number(text)
  return /^\d+$/.test(text) && number > 0 && number <= MOST_ON_MAP && number % MAP_STEP === 0
}
