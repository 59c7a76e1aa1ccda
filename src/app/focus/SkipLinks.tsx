import type { MouseEvent } from 'react'
import { useLocation, useMatches } from 'react-router-dom'
import { OF_INTERFACE } from '../../content/site/languages.ts'
import { firstFilter } from '../../features/keyboard/firstFilter.ts'
import { useHydrated } from '../../hydration/useHydrated.ts'
import { pageById } from '../../pages/pages.ts'

/** For the keyboard: past what stands on every page, to the content, to the entries of a list, to its filters. */
export function SkipLinks() {
  const page = useMatches().at(-1)?.id ?? ''
  const { search } = useLocation()
  // A search is a list once there is something to search for, which the browser alone knows.
  const isSearch = useHydrated() && page === 'search' && search.includes('q=')
  const isList = pageById(page)?.isList === true || isSearch
  return (
    <>
      <a {...OF_INTERFACE} href="#main" className="skip-link">
        Skip to content
      </a>
      {isList && (
        <>
          <a {...OF_INTERFACE} href="#results" className="skip-link">
            Skip to results
          </a>
          {/* biome-ignore lint/a11y/useValidAnchor: it leads to a place of the page, which may be behind a button */}
          <a {...OF_INTERFACE} href="#filters" className="skip-link needs-scripts" onClick={goToFilters}>
            Skip to filters
          </a>
        </>
      )}
    </>
  )
}

/** Into them, since on a phone they are behind a button. */
function goToFilters(event: MouseEvent): void {
  const control = firstFilter()
  if (!control) return
  event.preventDefault()
  control.focus()
}
