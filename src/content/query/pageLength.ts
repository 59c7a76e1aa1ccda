/** How many entries a list shows at first, and how many "Show more" adds. */
export const PAGE_LENGTH = 30

/** The same of the ledger, whose rows are short. */
export const LEDGER_LENGTH = 100
