import { type Report, type ReportKind, reportAddress } from '../../content/address/reportAddress.ts'
import { cleanAddress } from '../../ui/links/cleanAddress.ts'
import { SITE_NAME } from '../../ui/siteName.ts'
import { pageTitle } from '../share/pageTitle.ts'
import { citedSource } from './citedSource.ts'
import { contactFor } from './contactFor.ts'

/** The part of the page that a report is about. */
export type ReportedPassage = Required<Pick<Report, 'passage' | 'source'>> & Partial<Pick<Report, 'address'>>

/** The way to tell the publisher of the view as it stands: by default with what is selected in it. */
export function describeReport(kind: ReportKind, passage: ReportedPassage = selectedPassage()): string {
  return reportAddress(contactFor(kind)?.href ?? '', { kind, site: SITE_NAME, title: pageTitle(), address: cleanAddress(), ...passage })
}

function selectedPassage(): ReportedPassage {
  const selection = getSelection()
  if (!selection || selection.isCollapsed) return { passage: '', source: '' }
  return { passage: selection.toString(), source: citedSource(selection.getRangeAt(0)) }
}
