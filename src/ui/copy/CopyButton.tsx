import { Check, Link2 } from 'lucide'
import { Icon } from '../Icon.tsx'
import { cleanAddress } from '../links/cleanAddress.ts'
import { useCopy } from './useCopy.ts'

const WORDS = { copied: 'Link copied', failed: 'Could not copy; the address bar has the link' }

/** Copies the address of the page as it stands, and says so, visibly and to screen readers. */
export function CopyButton({ label, className }: { label: string; className: string }) {
  const [state, copy] = useCopy()
  const shape = state === 'copied' ? Check : Link2
  return (
    <>
      <button type="button" className={`${className} needs-scripts`} onClick={() => copy(cleanAddress())}>
        <Icon shape={shape} size={15} />
        {state === 'idle' ? label : WORDS[state]}
      </button>
      <span role="status" className="sr-only">
        {state !== 'idle' && WORDS[state]}
      </span>
    </>
  )
}
