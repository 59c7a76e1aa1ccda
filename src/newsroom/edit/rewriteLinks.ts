import { currentAddress } from '../../content/address/currentAddress.ts'
import type { FormerNames } from '../../content/archive/formerNames.ts'

/** What a link leads to, in our markup and in Markdown, where it is a page of the site. A slash may be escaped, as JSON allows. */
const TARGET = /(\]\(\s*|\]:\s*<?|<)(\\?\/(?!\\?\/)[^\s()<>"]*)/g

/** The links of a text with the names of now in the place of former ones. */
export function rewriteLinks(text: string, names: FormerNames): string {
  return text.replace(TARGET, (whole, before: string, target: string) => {
    const now = currentTarget(target.replaceAll('\\/', '/'), names)
    return now === null ? whole : before + (target.startsWith('\\') ? now.replaceAll('/', '\\/') : now)
  })
}

/** Where the address of a page leads with the names of now; `null` where it has no former one. */
export function currentTarget(target: string, names: FormerNames): string | null {
  const [, path = '', search = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(target) ?? []
  const now = currentAddress(names, path, search)
  return now === null ? null : now + hash
}
