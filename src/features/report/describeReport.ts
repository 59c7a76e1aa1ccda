import { type Report, type ReportKind, reportAddress } from '../../content/address/reportAddress.ts'
import { cleanAddress } from '../../ui/links/cleanAddress.ts'
import { SITE_NAME } from '../../ui/siteName.ts'
import { pageTitle } from '../share/pageTitle.ts'
import { CITATION, citedSource } from './citedSource.ts'
import { contactFor } from './contactFor.ts'

/** The part of the page that a report is about. */
export type ReportedPassage = Required<Pick<Report, 'passage' | 'source'>> & Partial<Pick<Report, 'address'>>

/** The way to tell the publisher of the view as it stands, and of a passage in it or of what is selected. */
export function describeReport(kind: ReportKind, about: ReportedPassage | Range | null): string {
  const passage = about instanceof Range ? { passage: textOf(about), source: citedSource(about) } : (about ?? NOTHING)
  return reportAddress(contactFor(kind)?.href ?? '', { kind, site: SITE_NAME, title: pageTitle(), address: cleanAddress(), ...passage })
}

const NOTHING = { passage: '', source: '' }

/** As it is read: without the numbers of citations, each block in a line of its own. */
function textOf(range: Range): string {
  const part = range.cloneContents()
  for (const mark of part.querySelectorAll(CITATION)) mark.remove()
  for (const block of part.querySelectorAll('p, li, dt, dd, h1, h2, h3')) block.append('\n')
  return part.textContent.trim()
}
