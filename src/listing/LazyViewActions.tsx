import { lazy, memo, Suspense, useRef } from 'react'
import { formatFilter } from '../content/filterAddress.ts'
import type { View } from '../share/view.ts'
import { useReach, whenWanted } from './lazyControls.ts'
import { Wanted } from './Wanted.tsx'

const loadActions = async () => (await import('../share/ViewActions.tsx')).ViewActions

const Actions = import.meta.env.SSR
  ? await loadActions()
  : lazy(async () => ({ default: await whenWanted(loadActions).catch(() => () => null) }))

/** Share and take away. Their code comes with that of the filters; LazyFilterPanel says why and how. */
export const LazyViewActions = memo(function LazyViewActions(view: View) {
  const part = useRef<HTMLSpanElement>(null)
  useReach(part)
  return (
    <span ref={part} data-lazy className="contents">
      <Suspense fallback={<Wanted />}>
        <Actions view={view} />
      </Suspense>
    </span>
  )
}, sameView)

function sameView(before: View, after: View): boolean {
  const { question: one } = before
  const { question: other } = after
  return formatFilter(one.filter) === formatFilter(other.filter) && one.within === other.within && before.count === after.count
}
