import { use } from 'react'
import { usePageMeta } from '../../data/usePageMeta.ts'
import { SITE_NAME, SITE_ROOT } from '../../ui/siteName.ts'
import { contactFor } from './contactFor.ts'
import { ReportContext } from './ReportContext.ts'
import type { ReportLinkProps } from './reportLinkProps.ts'

/** The link as it is prerendered: it names the page by its own address, and works by itself. */
export function PrerenderedReportLink({ kind, children }: ReportLinkProps) {
  const fillIn = use(ReportContext)
  const { title = '', path = null } = usePageMeta() ?? {}
  const contact = contactFor(kind)
  if (contact === null) return null
  const report = { kind, site: SITE_NAME, title, address: SITE_ROOT + (path ?? '/').slice(1) }
  return (
    <a className="link" href={fillIn?.(contact.href, report)}>
      {children}
    </a>
  )
}
