import type { IgnoredPart } from '../query/filter.ts'
import { memoize } from '../text/memoize.ts'
import type { AddressField } from './addressFields.ts'

/** How a view stands in the search part of its page's address. */
export interface AddressCodec<View> {
  /** The names of its parameters, in the order in which they are written. */
  names: readonly string[]
  /** Reads an address; what it holds of these parameters and can't be read is `ignored`. Never throws. */
  parse: (params: URLSearchParams) => { view: View; ignored: IgnoredPart[] }
  /** The search part: empty, or `?` and the parameters in fixed order, defaults left out. Equal views have equal addresses. */
  format: (view: View) => string
  /** The view as its address will ask for it: one form for equal views, the earlier day first. */
  normalize: (view: View) => View
}

/** Views are values that nobody changes, and one choice asks for the address of one many times over. */
export function defineAddress<View extends object>({ names, read, write }: AddressField<View>): AddressCodec<View> {
  const paramsOf = (view: View) => new URLSearchParams(write(view).map(([name, value]) => [name, value]))
  const format = (view: View) => {
    const search = paramsOf(view).toString()
    return search && `?${search}`
  }
  return {
    names,
    parse(params) {
      const ignored: IgnoredPart[] = []
      return { view: read(params, ignored), ignored }
    },
    format: memoize(format),
    normalize: memoize((view) => read(paramsOf(view), [])),
  }
}
