/** Stands in a new draft where a text is to be written (newsroom/commands/newArticle.ts). */
export const PLACEHOLDER = '…'
