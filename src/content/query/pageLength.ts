/** How many entries a list shows at first, and how many "Show more" adds. */
export const PAGE_LENGTH = 30
export const LIST_STEPS = { first: PAGE_LENGTH, step: PAGE_LENGTH }

/** The same of the ledger, whose rows are short. */
export const LEDGER_LENGTH = 100
export const LEDGER_STEPS = { first: LEDGER_LENGTH, step: LEDGER_LENGTH }
