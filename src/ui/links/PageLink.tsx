import type { AnchorHTMLAttributes } from 'react'
import { useLinkClickHandler } from 'react-router-dom'
import { withBase } from './withBase.ts'

interface PageLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** A path of the site with a slash in front; the base is put before it. */
  to: string
  /** What the history entry of the page remembers. */
  state?: unknown
}

/**
 * A link to a page of the site. Not the router's own: that works out relative addresses and prefetching that we do not
 * use, which costs every reader a kilobyte, and a tenth of the build at 100,000 pages.
 */
export const PageLink = import.meta.env.SSR ? StaticLink : RoutedLink

function RoutedLink({ to, state, onClick, ...attributes }: PageLinkProps) {
  const follow = useLinkClickHandler<HTMLAnchorElement>(to, { state })
  return (
    <StaticLink
      to={to}
      onClick={(event) => {
        onClick?.(event)
        if (!event.defaultPrevented) follow(event)
      }}
      {...attributes}
    />
  )
}

function StaticLink({ to, state: _state, children, ...attributes }: PageLinkProps) {
  return (
    <a {...attributes} href={withBase(to)}>
      {children}
    </a>
  )
}
