import type { Filter, FilterChange } from '../../content/query/filter.ts'

/** A change of a filter as one of the view that holds it. */
export function onFilter<View extends { filter: Filter }>(change: FilterChange): (view: View) => View {
  return (view) => ({ ...view, filter: change(view.filter) })
}
