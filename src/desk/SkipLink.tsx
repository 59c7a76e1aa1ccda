import type { MouseEvent } from 'react'

/** For the keyboard: past the list, to what is open. */
export function SkipLink({ children, onSkip }: { children: string; onSkip: () => void }) {
  const skip = (event: MouseEvent) => {
    // What follows the # of the desk's address is what it shows.
    event.preventDefault()
    onSkip()
  }
  return (
    // biome-ignore lint/a11y/useValidAnchor: it leads to a place of the page, and its address stays
    <a href="#desk-main" className="skip-link" onClick={skip}>
      {children}
    </a>
  )
}
