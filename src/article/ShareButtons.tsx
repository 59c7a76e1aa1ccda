import { Share2 } from 'lucide'
import { useId, useRef } from 'react'
import { CopyButton, cleanAddress } from '../ui/CopyButton.tsx'
import { Icon } from '../ui/Icon.tsx'
import { useCopy } from '../ui/useCopy.ts'

/** Passing an article on: the system's own sheet where there is one, a small menu where there is none; always the link. */
export function ShareButtons({ title }: { title: string }) {
  const id = useId()
  const menu = useRef<HTMLDivElement>(null)
  const [copied, copy] = useCopy()
  const share = (button: HTMLButtonElement) => {
    const url = cleanAddress()
    if (typeof navigator.share === 'function') {
      // A reader who closes the sheet has shared nothing, and that is no failure.
      navigator.share({ title, url }).catch(() => {})
      return
    }
    const place = button.getBoundingClientRect()
    if (!menu.current) return
    menu.current.style.top = `${place.bottom + 6}px`
    menu.current.style.left = `${Math.max(8, Math.min(place.left, window.innerWidth - 216))}px`
    menu.current.togglePopover()
  }
  return (
    <div className="needs-scripts no-print flex flex-wrap gap-2">
      <button type="button" className="button" aria-controls={id} onClick={(event) => share(event.currentTarget)}>
        <Icon shape={Share2} size={15} />
        Share
      </button>
      <CopyButton className="button" label="Copy link" />
      <div ref={menu} id={id} popover="auto" className="menu">
        <button
          type="button"
          className="block w-full rounded px-2.5 py-2 text-left hover:bg-wash"
          onClick={() => copy(`[${title}](${cleanAddress()})`)}
        >
          {copied === 'copied' ? 'Copied' : 'Copy as Markdown'}
        </button>
        <a
          className="block rounded px-2.5 py-2 hover:bg-wash"
          href="mailto:"
          onClick={(event) => {
            event.currentTarget.href = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(cleanAddress())}`
          }}
        >
          E-mail
        </a>
        <span role="status" className="sr-only">
          {copied === 'copied' && 'Copied as Markdown'}
        </span>
      </div>
    </div>
  )
}
