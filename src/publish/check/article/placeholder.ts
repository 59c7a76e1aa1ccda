/** Stands in drafts that earlier versions of `entente new` began, where a text is to be written. */
export const PLACEHOLDER = '…'
