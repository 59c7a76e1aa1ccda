import { createContext, use } from 'react'
import { PageLink } from '../../ui/links/PageLink.tsx'

/**
 * For each source of the article that the page shows what it is, "report", where it tells what others have said, else `null`
 * (content/article/deal/sourceKinds.ts).
 */
export const OthersWordsContext = createContext<readonly (string | null)[]>([])

interface SourceMarkProps {
  number: number
  /** The page whose sources are numbered, where it is not this one. */
  sourcesOf?: string | undefined
}

/** A small link to a source. Of one that tells what others have said it looks otherwise, and its name says so. */
export function SourceMark({ number, sourcesOf }: SourceMarkProps) {
  const words = use(OthersWordsContext)
  const word = (sourcesOf === undefined && words[number - 1]) || null
  const mark = <sup className={word === null ? undefined : 'source-others'}>{number}</sup>
  const label = word === null ? `source ${number}` : `source ${number}, ${word}`
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
