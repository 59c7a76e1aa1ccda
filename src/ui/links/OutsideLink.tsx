import { ArrowUpRight } from 'lucide'
import type { ReactNode } from 'react'
import { Icon } from '../Icon.tsx'

/** A link that leaves the site, marked as such. */
export function OutsideLink({ href, className = 'link', children }: { href: string; className?: string; children: ReactNode }) {
  return (
    <a href={href} className={className} rel="noopener">
      {children}
      <Icon shape={ArrowUpRight} className="inline align-baseline" size="0.8em" />
      <span className="sr-only"> (another site)</span>
    </a>
  )
}
