import type { ReactNode } from 'react'
import { withBase } from '../../ui/links/withBase.ts'

interface FrameLinkProps {
  /** A path of the site with a slash in front. */
  to: string
  className: string
  children: ReactNode
}

/** A link out of the frame, to a window of its own: the reader keeps the page that they are on. */
export function FrameLink({ to, className, children }: FrameLinkProps) {
  return (
    <a href={withBase(to)} className={className} target="_blank" rel="noopener">
      {children}
    </a>
  )
}
