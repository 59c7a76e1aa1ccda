import type { PageText } from '../../../content/page/pageText.ts'

/** A page of the publisher's own, as it was read. */
export interface OwnPageFile extends PageText {
  /** Its file without `.md`. */
  id: string
  /** Links to pages of the site, with where they stand, to be checked when everything has been read. */
  links: readonly { href: string; line: number; column: number }[]
  /** As the publisher would open it. */
  file: string
}
