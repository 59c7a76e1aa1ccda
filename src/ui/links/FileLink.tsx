import type { AnchorHTMLAttributes } from 'react'
import { withBase } from './withBase.ts'

interface FileLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** A path of the site with a slash in front; the base is put before it. */
  path: string
}

/** A link to a file of the site that is no page, such as a feed: the browser fetches it, not the app. */
export function FileLink({ path, children, ...attributes }: FileLinkProps) {
  return (
    <a className="link" {...attributes} href={withBase(path)}>
      {children}
    </a>
  )
}
