import { SEARCH_PATH } from '../../content/address/paths.ts'
import { formatSearchView, type SearchView } from '../../content/address/searchAddress.ts'
import type { WordMatches } from '../../content/search/mergeShards.ts'
import { isTooLong } from '../../content/search/searchQuery.ts'
import { formatAnnouncements, formatList } from '../../content/text/formatNumber.ts'
import { isolate } from '../../content/text/isolate.ts'
import { PageLink } from '../../ui/links/PageLink.tsx'
import { withoutWord } from './withoutWord.ts'

interface SearchNotesProps {
  view: SearchView
  matches: WordMatches
}

/** What the reader should know of the query: words that were corrected, ignored, or not found together. */
export function SearchNotes({ view, matches }: SearchNotesProps) {
  const { corrections, missing, drops, numbers } = matches
  const quoted = (words: readonly string[]) => formatList(words.map((word) => `“${isolate(word)}”`))
  return (
    <>
      {isTooLong(view.words) && (
        <p className="pt-4 text-muted">So many words are too much for one search: the first ones were looked for.</p>
      )}
      {corrections.map(({ typed, meant }) => (
        <p key={typed} className="pt-4 text-muted">
          Nothing holds “<bdi>{typed}</bdi>”; these hold{' '}
          <b dir="auto" className="font-semibold text-ink">
            {meant}
          </b>
          .
        </p>
      ))}
      {missing.length > 0 && numbers.length > 0 && (
        <p className="pt-4 text-muted">No announcement holds {quoted(missing)}; these hold the rest.</p>
      )}
      {drops.length > 0 && (
        <div className="pt-4">
          <p className="text-muted">No announcement holds all of these words. These hold the most of them; or drop one:</p>
          <ul className="mt-2 flex flex-wrap gap-2">
            {drops.map(({ word, count }) => (
              <li key={word}>
                <PageLink className="chip" to={SEARCH_PATH + formatSearchView({ ...view, words: withoutWord(view.words, word) })}>
                  {`Without “${isolate(word)}” (${formatAnnouncements(count)})`}
                </PageLink>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
