import { useLocation, useMatches } from 'react-router-dom'
import { useHydrated } from '../hydration/useHydrated.ts'
import { cleanAddress } from '../ui/links/cleanAddress.ts'
import { SITE_ROOT } from '../ui/siteName.ts'

/** On paper: where the page stands. A page that was prerendered has its canonical address; what is filtered the browser alone knows. */
export function PrintedAddress() {
  const { pathname } = useLocation()
  const isSomewhere = useMatches().at(-1)?.id !== 'not-found'
  return (
    <p className="print-only wrap pt-4 text-sm text-muted">
      {useHydrated() ? cleanAddress() : isSomewhere && SITE_ROOT + pathname.slice(1)}
    </p>
  )
}
