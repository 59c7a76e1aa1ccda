import { COMPANIES_PATH, TIMELINE_PATH } from '../../content/address/paths.ts'
import type { FoundEntities } from '../../content/search/findEntities.ts'
import { shorten } from '../../content/text/formatNumber.ts'
import { PageLink } from '../../ui/links/PageLink.tsx'

/** Shown where no article matches: what may be wrong, and where to go instead. */
export function NoResults({ words, entities }: { words: string; entities: FoundEntities | undefined }) {
  const named = entities && entities.companies.length > 0
  return (
    <div className="py-10">
      <h2 className="font-serif text-2xl font-semibold">
        Nothing found for “<bdi>{shorten(words.trim())}</bdi>”
      </h2>
      <p className="mt-2 max-w-[36em] text-muted">
        {named
          ? 'No announcement holds these words. The companies above may be what you are looking for.'
          : 'No announcement holds these words, and no company is called so. Try fewer words, another spelling, or words without quotes.'}
      </p>
      <p className="mt-5 flex flex-wrap gap-2.5">
        <PageLink to={COMPANIES_PATH} className="button">
          All companies
        </PageLink>
        <PageLink to={TIMELINE_PATH} className="button">
          The timeline
        </PageLink>
      </p>
    </div>
  )
}
