import { createContext } from 'react'
import type { reportAddress } from '../../content/address/reportAddress.ts'

/**
 * Fills a way to reach the publisher in while a page is rendered: the build's. In browsers there is none, where the code for it
 * comes when somebody reaches for such a link.
 */
export const ReportContext = createContext<typeof reportAddress | null>(null)
