import { articlePath, companyPath } from '../../content/address/paths.ts'
import { groupBy } from '../../content/text/groupBy.ts'
import type { Content } from '../content.ts'
import type { PageTask } from './tasks.ts'

/** From every address that a page had under a former name of its article or its companies to the one of now. */
export function formerTasks(pages: readonly PageTask[], { articles, companies }: Content['former']): PageTask[] {
  const pathsOfPages = new Map(pages.map((page) => [page.path, page]))
  const former = groupBy([...companies], ([, now]) => now)
  const namesOf = (id: string) => [id, ...(former.get(id) ?? []).map(([old]) => old)]
  const tasksFrom = (names: ReadonlyMap<string, string>, pathOf: (name: string) => string) =>
    [...names].flatMap(([old, now]) => redirect(pathOf(old), pathsOfPages.get(pathOf(now))))
  const ofPairs = pages.flatMap((page) => {
    const [, section, a = '', b = ''] = page.path.split('/')
    if (section !== 'partnerships') return []
    const pairs = namesOf(a).flatMap((one) => namesOf(b).map((other) => [one, other].sort() as [string, string]))
    return pairs.slice(1).flatMap(([one, other]) => redirectPair(one, other, page))
  })
  // Two that are one by now had a page as well.
  const ofOne = [...former.keys()].flatMap((id) => {
    const names = namesOf(id).sort()
    const page = pathsOfPages.get(companyPath(id))
    return names.flatMap((one, i) => names.slice(i + 1).flatMap((other) => redirectPair(one, other, page)))
  })
  return [...tasksFrom(articles, articlePath), ...tasksFrom(companies, companyPath), ...ofPairs, ...ofOne]
}

/** In the order of the alphabet, in which their feeds lay, and in the other. */
function redirectPair(one: string, other: string, to: PageTask | undefined): PageTask[] {
  return [
    ...redirect(`/partnerships/${one}/${other}/`, to),
    ...redirect(`/partnerships/${other}/${one}/`, to && { ...to, hasFeeds: false }),
  ]
}

function redirect(from: string, to: PageTask | undefined): PageTask[] {
  if (!to) return []
  const { path, hasFeeds } = to
  return [
    { path, file: `${from.slice(1)}index.html`, as: 'redirect', hasFeeds: false, isLinked: false, ...(hasFeeds && { movesFeeds: true }) },
  ]
}
