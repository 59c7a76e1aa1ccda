import { type AnchorHTMLAttributes, type MouseEvent, use } from 'react'
import { FollowContext } from './FollowContext.ts'
import { withBase } from './withBase.ts'

interface PageLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** A path of the site with a slash in front; the base is put before it. */
  to: string
  /** What the history entry of the page remembers. */
  state?: unknown
}

/**
 * A link to a page of the site. Not the router's own: that works out relative addresses and prefetching that we do not
 * use, which costs every reader a kilobyte, and a tenth of the build at 100,000 pages; and it is rendered anew with every
 * change of the address, of which a choice in a list makes one.
 */
export const PageLink = import.meta.env.SSR ? StaticLink : RoutedLink

function RoutedLink({ to, state, onClick, children, ...attributes }: PageLinkProps) {
  const follow = use(FollowContext)
  const onPress = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    if (!follow || event.defaultPrevented || !isPlainClick(event)) return
    event.preventDefault()
    follow(to, state)
  }
  return (
    <a {...attributes} href={withBase(to)} onClick={onPress}>
      {children}
    </a>
  )
}

/** Whether a click is meant to open the page here, and not in another tab or as a file. */
function isPlainClick(event: MouseEvent<HTMLAnchorElement>): boolean {
  const { target } = event.currentTarget
  const isHere = event.button === 0 && (target === '' || target === '_self')
  return isHere && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
}

function StaticLink({ to, state: _state, children, ...attributes }: PageLinkProps) {
  return (
    <a {...attributes} href={withBase(to)}>
      {children}
    </a>
  )
}
