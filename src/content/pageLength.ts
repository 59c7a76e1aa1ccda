/** How many entries a list shows at first, and how many "Show more" adds. */
export const PAGE_LENGTH = 30
