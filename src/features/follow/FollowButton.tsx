import { Check } from 'lucide'
import { OF_INTERFACE } from '../../content/site/languages.ts'
import { retryable } from '../../data/retryable.ts'
import { useServices } from '../../data/services.ts'
import { reportMissingPart } from '../../hydration/missingParts.ts'
import { isFollowed } from '../../reader/marks.ts'
import { useFromReader } from '../../reader/useReader.ts'
import { Icon } from '../../ui/Icon.tsx'

interface FollowButtonProps {
  /** What is followed: the one way to write its path with its search part, relative to the base (content/address/followedAddress.ts). */
  address: string
  /** What it is called in the list of what is followed. */
  name: string
  /** The hues of its companies' discs. */
  hues: readonly number[]
  /** What it is called on one of the chips of a list, which are lines of a menu on a phone; `null` for the button of a page's head. */
  what: 'view' | 'search' | null
}

const PRESSED = { button: 'button-strong', chip: 'chip-chosen' }

const code = retryable(() => import('./toggleFollowed.ts'))

/** Follows a company, a partnership, a view or a search: what is new in it is told on the page of what the reader keeps. */
export function FollowButton({ address, name, hues, what }: FollowButtonProps) {
  const services = useServices()
  const isOn = useFromReader((records) => isFollowed(records, address))
  const look = what === null ? 'button' : 'chip'
  const press = () => {
    const toggle = async () => (await code.load()).toggleFollowed(services, address, name, hues)
    toggle().catch(() => reportMissingPart(toggle))
  }
  return (
    <button
      {...OF_INTERFACE}
      type="button"
      className={`${look} ${isOn ? PRESSED[look] : ''} needs-scripts no-print`}
      aria-pressed={isOn}
      onClick={press}
    >
      {isOn && <Icon shape={Check} size={15} />}
      Follow{what !== null && ` this ${what}`}
    </button>
  )
}
