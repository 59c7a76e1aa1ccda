/** The field of the search's own page, to which the ways to search lead where that is open. */
export const SEARCH_FIELD_ID = 'search-words'
