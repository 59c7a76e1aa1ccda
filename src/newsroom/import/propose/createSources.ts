import { type Day, isDay } from '../../../content/text/day.ts'
import { hostName } from '../../../content/text/hostName.ts'
import type { CompanyNames } from '../recognise/companyNames.ts'
import type { Story } from '../story.ts'

interface DraftSource {
  title?: string
  publisher: string
  url: string
  date?: Day
}

/**
 * The sources of a draft: the page itself is the first. Who published it is the page's own word, else the name of its host. What is
 * called like a company of the site, and nothing more, is from that company; how the page is called nobody said, and so no title is made up.
 */
export function createSources({ url, title, publisher, stated }: Story, day: Day | null, names: CompanyNames): DraftSource[] {
  const others = (stated.sources ?? [])
    .filter((source) => source.url !== url)
    .map((source) => {
      const isCompany = source.publisher === null && source.title !== null && names.idOf(source.title) !== null
      return isCompany ? { ...source, title: '', publisher: source.title } : source
    })
  const pages = [...(url === null ? [] : [{ url, title, publisher, date: day }]), ...others]
  return pages.flatMap((page) => {
    const host = hostName(page.url)
    if (host === null) return []
    const date = page.date !== null && isDay(page.date) ? { date: page.date } : {}
    const words = page.title ?? title ?? ''
    return [{ ...(words !== '' && { title: words }), publisher: page.publisher ?? host, url: page.url, ...date }]
  })
}
