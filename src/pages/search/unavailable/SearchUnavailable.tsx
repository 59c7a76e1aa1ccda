import { useQueryClient } from '@tanstack/react-query'
import { articlePath } from '../../../content/address/paths.ts'
import { formatShortDay } from '../../../content/text/formatDay.ts'
import { useOnline } from '../../../hydration/useOnline.ts'
import { PageLink } from '../../../ui/links/PageLink.tsx'
import { findLoadedTitles } from './findLoadedTitles.ts'
import { useDeviceCards } from './useDeviceCards.ts'

interface SearchUnavailableProps {
  words: string
  onRetry: () => void
}

/**
 * Shown where the index can't be loaded: a retry, and meanwhile matches among the headlines that this tab has loaded already, or that
 * are on the device.
 */
export function SearchUnavailable({ words, onRetry }: SearchUnavailableProps) {
  const cards = useDeviceCards()
  const isOnline = useOnline()
  const titles = findLoadedTitles(useQueryClient(), words, cards)
  return (
    <section aria-label="Search could not be loaded" className="py-6">
      <h2 className="font-serif text-2xl font-semibold">The search could not be loaded</h2>
      <p className="mt-2 max-w-[36em] text-muted">
        {isOnline
          ? 'The index of words did not arrive, so whole texts can’t be searched now. The rest of the site works.'
          : 'Whole texts can be searched with a connection only. Without one, the headlines on this device are looked through.'}
        {titles.length > 0 && ' Meanwhile, these headlines that you have already loaded hold what you typed:'}
        {titles.length === 0 && !isOnline && ' None of them holds what you typed.'}
      </p>
      <ul>
        {titles.map(({ slug, title, date }) => (
          <li key={slug} className="border-b border-rule py-2">
            <PageLink to={articlePath(slug)} dir="auto" className="font-serif text-lg hover:underline">
              {title}
            </PageLink>{' '}
            <time dateTime={date} className="text-sm text-faint">
              {formatShortDay(date)}
            </time>
          </li>
        ))}
      </ul>
      <button type="button" className="button button-strong mt-5 min-h-11" onClick={onRetry}>
        Try again
      </button>
    </section>
  )
}
