/** How many entries a list shows at first, and how many "Show more" adds. */
export const PAGE_LENGTH = 30
export const LIST_STEPS = { first: PAGE_LENGTH, step: PAGE_LENGTH }

/** As for lists, for results of a search: each is a request, so the first screen makes few, and no address very many. */
export const SEARCH_STEPS = { first: 10, step: PAGE_LENGTH, mostSteps: 9 }

/** How many steps of their story the page of two companies shows, the newest; further parts of it list the older ones. */
export const STORY_LENGTH = 60

/** How many rows the ledger shows at first, and how many come at a time: they are short. */
export const LEDGER_LENGTH = 100
export const LEDGER_STEPS = { first: LEDGER_LENGTH, step: LEDGER_LENGTH }
