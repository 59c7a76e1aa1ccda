import { createContext, use } from 'react'
import type { Source } from '../../content/article/article.ts'
import { isThirdHand, SOURCE_KIND_NAMES } from '../../content/article/deal/sourceKinds.ts'
import { PageLink } from '../../ui/links/PageLink.tsx'

/** The sources of the article that the page shows, by which marks know whose word they lead to. */
export const SourcesContext = createContext<readonly Pick<Source, 'kind'>[]>([])

interface SourceMarkProps {
  number: number
  /** The page whose sources are numbered, where it is not this one. */
  sourcesOf?: string | undefined
}

/** A small link to a source. Of one that tells what others have said it looks otherwise, and its name says so. */
export function SourceMark({ number, sourcesOf }: SourceMarkProps) {
  const sources = use(SourcesContext)
  const kind = sourcesOf === undefined ? (sources[number - 1]?.kind ?? null) : null
  const isOthers = isThirdHand({ kind })
  const mark = <sup className={isOthers ? 'source-others' : undefined}>{number}</sup>
  const label = `source ${number}${isOthers && kind !== null ? `, ${SOURCE_KIND_NAMES[kind].toLowerCase()}` : ''}`
  const look = 'px-0.5 font-sans text-[0.72em] text-muted no-underline hover:text-accent'
  return sourcesOf === undefined ? (
    <a className={look} aria-label={label} href={`#source-${number}`}>
      {mark}
    </a>
  ) : (
    <PageLink className={look} aria-label={label} to={`${sourcesOf}#source-${number}`}>
      {mark}
    </PageLink>
  )
}
