import { quoteValue } from './json/quoteValue.ts'

/** An article or a company by the name in its address, with those that it had before; its own may be among them. */
export interface NamedBefore {
  name: string
  former: readonly string[]
}

/** A former name that can't lead on: whose it is and which of its own, and what is wrong. */
interface FormerFault {
  place: [owner: number, former: number]
  found: string
}

export const FORMER_WANTED = 'a name that nobody has now, once in all lists of former names'

/** Former names that are somebody else's, now or before. `taken` are names of which nothing else is known. */
export function findFormerFaults(owners: readonly NamedBefore[], taken: Iterable<string> = []): FormerFault[] {
  const current = new Map<string, string | null>([...taken].map((name) => [name, null]))
  for (const { name } of owners) current.set(name, name)
  const before = new Map<string, string>()
  return owners.flatMap(({ name, former }, owner) =>
    former.flatMap((word, i): FormerFault[] => {
      const place: FormerFault['place'] = [owner, i]
      const other = before.get(word)
      before.set(word, name)
      if (other !== undefined)
        return [{ place, found: `${quoteValue(word)} for the second time${other === name ? '' : `, as of ${other}`}` }]
      const isOthers = current.has(word) && current.get(word) !== name
      return isOthers ? [{ place, found: `${quoteValue(word)}, the name of another one now` }] : []
    }),
  )
}

/** The former names of some, each with the name of now. */
export function formerNames(owners: readonly NamedBefore[]): Map<string, string> {
  return new Map(owners.flatMap(({ name, former }) => former.filter((word) => word !== name).map((word) => [word, name] as const)))
}

/** What is wanted in place of a former name; `null` where it is none. */
export function suggestCurrent(word: string, former: ReadonlyMap<string, string>): string | null {
  const now = former.get(word)
  return now === undefined ? null : `did you mean ${quoteValue(now)}? It had the name ${quoteValue(word)} before`
}
