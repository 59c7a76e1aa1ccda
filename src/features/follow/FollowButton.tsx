import { Check } from 'lucide'
import { parseFollowed } from '../../content/address/followedAddress.ts'
import { OF_INTERFACE } from '../../content/site/languages.ts'
import { retryable } from '../../data/retryable.ts'
import { useServices } from '../../data/services.ts'
import { reportMissingPart } from '../../hydration/missingParts.ts'
import { isFollowed } from '../../reader/follows.ts'
import { useFromReader } from '../../reader/useReader.ts'
import { Icon } from '../../ui/Icon.tsx'

interface FollowButtonProps {
  /** What is followed: its path with its search part, relative to the base. Nothing is shown where it can't be. */
  address: string
  /** What it is called in the list of what is followed. */
  name: string
  /** The hues of its companies' discs. */
  hues: readonly number[]
  /** A button of a page's head, or one of the chips of a list, which are lines of a menu on a phone. */
  look: 'button' | 'chip'
}

const PRESSED = { button: 'button-strong', chip: 'chip-chosen' }

const code = retryable(() => import('./toggleFollowed.ts'))

/** Follows a company, a partnership, a view or a search: what is new in it is told on the page of what the reader keeps. */
export function FollowButton({ address, name, hues, look }: FollowButtonProps) {
  const services = useServices()
  const followed = parseFollowed(address)
  const isOn = useFromReader((records) => followed !== null && isFollowed(records, followed.address))
  if (!followed) return null
  const press = () => {
    const toggle = async () => (await code.load()).toggleFollowed(services, followed, name, hues)
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
      Follow{look === 'chip' && ` this ${followed.kind === 'search' ? 'search' : 'view'}`}
    </button>
  )
}
