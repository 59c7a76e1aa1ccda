import type { ComponentProps } from 'react'
import { Link } from 'react-router-dom'

type PageLinkProps = Omit<ComponentProps<typeof Link>, 'to' | 'discover'> & {
  /** A path of the site with a slash in front; the base is put before it. */
  to: string
}

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '')

/**
 * A link to a page of the site. The build renders the bare element: the router's own link works out relative addresses
 * that we do not use, which at 100,000 pages is a tenth of the build.
 */
export const PageLink = import.meta.env.SSR ? StaticLink : RoutedLink

function RoutedLink(props: PageLinkProps) {
  return <Link discover="none" {...props} />
}

function StaticLink({ to, state: _state, children, ...attributes }: PageLinkProps) {
  return (
    <a {...attributes} href={BASE + to}>
      {children}
    </a>
  )
}
