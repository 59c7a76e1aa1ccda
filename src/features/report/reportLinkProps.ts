import type { ReactNode } from 'react'
import type { ReportKind } from '../../content/address/reportAddress.ts'

export interface ReportLinkProps {
  kind: ReportKind
  children: ReactNode
}
