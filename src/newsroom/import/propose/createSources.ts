import type { SourceKind } from '../../../content/article/deal/sourceKinds.ts'
import { type Day, isDay } from '../../../content/text/day.ts'
import { hostName } from '../../../content/text/hostName.ts'
import type { CompanyNames } from '../recognise/companyNames.ts'
import type { Story } from '../story.ts'

interface DraftSource {
  title?: string
  publisher: string
  company?: string
  kind?: SourceKind
  url: string
  date?: Day
  read?: Day
}

/**
 * The sources of a draft: the page itself is the first. Who published it is the page's own word, else the name of its host. What is
 * called like a company of the site, and nothing more, is from that company. The headline is the title of the page itself and of no
 * other: where nobody said how a page is called, no title is made up.
 * A page of one of the parties is their own announcement; what other pages are, a person has to say, or a file of ours has said.
 */
export function createSources(
  { url, title, publisher, stated }: Story,
  day: Day | null,
  names: CompanyNames,
  parties: readonly string[],
): DraftSource[] {
  const others = (stated.sources ?? [])
    .filter((source) => source.url !== url)
    .map((source) => {
      const isCompany = source.publisher === null && source.title !== null && names.idOf(source.title) !== null
      return isCompany ? { ...source, title: null, publisher: source.title } : source
    })
  const pages = [...(url === null ? [] : [{ url, title, publisher, date: day }]), ...others]
  return pages.flatMap((page) => {
    const host = hostName(page.url)
    if (host === null) return []
    const date = page.date !== null && isDay(page.date) ? { date: page.date } : {}
    const company = page.publisher === null ? null : names.idOf(page.publisher)
    const isOwn = page.url === url && company !== null && parties.includes(company)
    const said = stated.deal?.sources?.find((source) => source.url === page.url)
    return [
      {
        ...(page.title !== null && page.title !== '' && { title: page.title }),
        publisher: page.publisher ?? host,
        ...(company !== null && { company }),
        ...(isOwn && { kind: 'announcement' as const }),
        ...(said?.kind !== undefined && { kind: said.kind }),
        ...(said?.company !== undefined && { company: said.company }),
        url: page.url,
        ...date,
        ...(said?.read !== undefined && { read: said.read }),
      },
    ]
  })
}
