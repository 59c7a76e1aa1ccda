import type { ReactNode } from 'react'
import type { Card } from '../../content/article/card.ts'
import type { CompanyLabel } from '../../content/article/company.ts'
import { PairMark } from '../../ui/PairMark.tsx'
import { KindAndStatus } from './KindAndStatus.tsx'

interface EntryMetaProps {
  card: Pick<Card, 'kind' | 'status'> & { slug?: string }
  /** Those of its companies that are known. */
  companies: readonly CompanyLabel[]
  className?: string
  children: ReactNode
}

/** The line above a headline in a list: who meets whom, what kind of news it is, and whatever else the list tells. */
export function EntryMeta({ card: { kind, status, slug }, companies, className = '', children }: EntryMetaProps) {
  return (
    <p className={`flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm text-muted ${className}`}>
      <PairMark hues={companies.map(({ hue }) => hue)} />
      <KindAndStatus kind={kind} status={status} slug={slug} />
      {children}
    </p>
  )
}
