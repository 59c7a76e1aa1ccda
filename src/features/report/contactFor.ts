import type { ReportKind } from '../../content/address/reportAddress.ts'
import type { ContactAddress } from '../../content/site/siteDescription.ts'
import { THIS_SITE } from '../../content/site/thisSite.ts'

/** Where the publisher wants to hear of something; `null` where the site names no such address. */
export function contactFor(kind: ReportKind): ContactAddress | null {
  return kind === 'mistake' ? THIS_SITE.corrections : THIS_SITE.contact
}
