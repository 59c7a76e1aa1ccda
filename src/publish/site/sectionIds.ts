import { PAGES } from '../../pages/pages.ts'

/** The ids of the pages that the header may name. */
export const SECTION_IDS = PAGES.flatMap((page) => ('section' in page ? [page.id] : []))
