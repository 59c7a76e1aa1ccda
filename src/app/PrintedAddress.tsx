import { useHydrated } from '../hydration/useHydrated.ts'
import { cleanAddress } from '../ui/links/cleanAddress.ts'

/** On paper: where the page stands. The browser alone knows. */
export function PrintedAddress() {
  return <p className="print-only wrap pt-4 text-sm text-muted">{useHydrated() && cleanAddress()}</p>
}
