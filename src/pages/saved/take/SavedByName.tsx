import { useMemo, useState } from 'react'
import { articlePath } from '../../../content/address/paths.ts'
import { useAsk } from '../../../data/services.ts'
import { changeReader, knownRecords } from '../../../reader/reader.ts'
import { savedWithoutCard, unsaveArticle } from '../../../reader/savedArticles.ts'
import { useReader } from '../../../reader/useReader.ts'
import { PageLink } from '../../../ui/links/PageLink.tsx'
import { savedFromArchive } from './savedFromArchive.ts'

/** What a link has brought and the site could not give a title to; nothing where there is none. */
export function SavedByName() {
  const records = useReader()
  const slugs = useMemo(() => savedWithoutCard(records), [records])
  const ask = useAsk()
  const [said, say] = useState('')
  const lookUp = async () => {
    say('')
    const found = await Promise.allSettled(slugs.map((slug) => savedFromArchive(ask, slug, 0)))
    const saved = found.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
    await changeReader(saved.map(({ key, value }) => ({ key, value })))
    if (saved.length < slugs.length) say('The site does not have them, or there is no connection. They stay here by name.')
  }
  if (slugs.length === 0) return null
  return (
    <section aria-label="Saved, known by name alone" className="mt-8 text-sm">
      <h2 className="label">Known by name alone</h2>
      <ul className="mt-2">
        {slugs.map((slug) => (
          <li key={slug} className="flex items-baseline justify-between gap-4 py-1.5">
            <PageLink to={articlePath(slug)} className="link min-w-0 wrap-anywhere">
              {slug}
            </PageLink>
            <button
              type="button"
              className="link min-h-6 flex-none text-muted"
              onClick={() => void changeReader(unsaveArticle(knownRecords(), slug)).catch(() => {})}
            >
              Remove <span className="sr-only">{slug}</span>
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="button mt-2 max-md:min-h-11"
        onClick={() => lookUp().catch(() => say('They could not be looked up.'))}
      >
        Look up their titles
      </button>
      <p role="status" className="mt-2 empty:hidden">
        {said}
      </p>
    </section>
  )
}
