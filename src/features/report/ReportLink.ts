import { LateReportLink } from './LateReportLink.tsx'
import { PrerenderedReportLink } from './PrerenderedReportLink.tsx'

/**
 * The way to tell the publisher something of a page, in a message that names it and quotes what is selected; nothing where the
 * site names no address for it.
 */
export const ReportLink = import.meta.env.SSR ? PrerenderedReportLink : LateReportLink
