import { useMemo, useRef } from 'react'
import { EMPTY_SAVED, SAVED_ADDRESS, type SavedView } from '../../../content/address/savedAddress.ts'
import { type IgnoredPart, unknownParts, withoutCompanies } from '../../../content/query/filter.ts'
import { LIST_STEPS } from '../../../content/query/pageLength.ts'
import { OF_INTERFACE } from '../../../content/site/languages.ts'
import { formatNumber } from '../../../content/text/formatNumber.ts'
import { IgnoredNote } from '../../../features/filters/IgnoredNote.tsx'
import { NothingFound } from '../../../features/filters/NothingFound.tsx'
import { ShowMore } from '../../../features/list/ShowMore.tsx'
import { useScrollAnchor } from '../../../features/view/useScrollAnchor.ts'
import { useShownCount } from '../../../features/view/useShownCount.ts'
import { useView } from '../../../features/view/useView.ts'
import { isSaved } from '../../../reader/marks.ts'
import { changeReader, knownRecords, loadReader } from '../../../reader/reader.ts'
import { type SavedArticle, unsaveArticle, writeNote, writeTags } from '../../../reader/savedArticles.ts'
import { deriveSavedListing, unknownCompanies } from '../../../reader/savedListing.ts'
import { isSet } from '../../../reader/settings.ts'
import { useFromReader } from '../../../reader/useReader.ts'
import { useUndo } from '../useUndo.ts'
import { SavedControls } from './SavedControls.tsx'
import { SavedRow } from './SavedRow.tsx'
import { RELAXATIONS, toggleTag } from './savedChips.ts'

interface SavedSectionProps {
  saved: readonly SavedArticle[]
  /** Those whose whole is on this device, by their slugs. */
  whole: ReadonlySet<string>
  /** What the address asks for, and what it holds that means nothing. */
  view: SavedView
  ignored: readonly IgnoredPart[]
  /** Whether there is nothing else on the page: then what there is to say of an empty list is said already. */
  isAlone: boolean
  onSay: (message: string) => void
}

/** The saved articles with what narrows them, and what the reader puts to each. */
export function SavedSection({ saved, whole, view: asked, ignored, isAlone, onSay }: SavedSectionProps) {
  const list = useRef<HTMLOListElement>(null)
  const onGone = (slug: string) => void forgetRest(slug).catch(() => {})
  const { held, remove, undo } = useUndo<SavedArticle>({ region: list, onGone })
  const marksRead = useFromReader((records) => isSet(records, 'readMarks'))
  const { shownCount, more, showMore } = useShownCount(LIST_STEPS)
  const all = useMemo(() => {
    const own = new Set(saved.map(({ card }) => card.slug))
    return [...saved, ...[...held.values()].flatMap(({ item }) => (own.has(item.card.slug) ? [] : item))]
  }, [saved, held])
  const everything = useMemo(() => deriveSavedListing(all, EMPTY_SAVED), [all])
  const unknown = unknownCompanies(everything, asked.filter)
  const view = { ...asked, filter: withoutCompanies(asked.filter, unknown) }
  const [selected, update] = useView(SAVED_ADDRESS, asked)
  const listing = deriveSavedListing(saved, view)
  const rows = deriveSavedListing(all, view).articles
  useScrollAnchor(list, shownCount)
  if (all.length === 0) return isAlone ? null : <NothingSaved />
  const onRemove = (article: SavedArticle) => {
    remove(article.card.slug, article, unsaveArticle(knownRecords(), article.card.slug))
    onSay(`Removed ${article.card.title}. Undo is possible for ten seconds.`)
  }
  const onUndo = ({ card }: SavedArticle) => {
    undo(card.slug)
    onSay(`${card.title} is saved again.`)
  }
  const offers = listing.relaxations
    .filter(({ count }) => count > 0)
    .map(({ part, count }) => ({
      name: RELAXATIONS[part].name,
      shows: `${formatNumber(count)} saved`,
      onDrop: () => void update(RELAXATIONS[part].drop),
    }))
  return (
    <section aria-labelledby="saved-heading" data-view className="mt-9">
      <h2 {...OF_INTERFACE} id="saved-heading" className="label">
        Saved <span className="figures">{formatNumber(saved.length)}</span>
      </h2>
      <SavedControls
        saved={saved}
        listing={listing}
        view={{ ...selected, filter: withoutCompanies(selected.filter, unknown) }}
        onUpdate={update}
      />
      <IgnoredNote ignored={[...ignored, ...unknownParts(asked.filter, unknown)]} />
      {rows.length === 0 && <NothingFound what="saved articles" whole="all that you have saved" relaxations={offers} />}
      <ol ref={list} id="results" className="mt-1">
        {rows.slice(0, shownCount).map((article) => (
          <SavedRow
            key={article.card.slug}
            article={article}
            isRemoved={held.has(article.card.slug)}
            isWhole={whole.has(article.card.slug)}
            marksRead={marksRead}
            chosenTags={selected.tags}
            onNote={(slug, text) => void changeReader([writeNote(slug, text)])}
            onTags={({ card, tags }, next) => void changeReader(writeTags(card.slug, tags, next))}
            onTag={(tag) => void update(toggleTag(tag))}
            onRemove={onRemove}
            onUndo={onUndo}
          />
        ))}
      </ol>
      <ShowMore left={rows.length - shownCount} state={more} list={list} onMore={() => showMore(async () => {})} />
    </section>
  )
}

/**
 * The whole article goes with its mark, and what was put to it while it could still be brought back, unless it was saved again
 * meanwhile. @throws LoadError
 */
async function forgetRest(slug: string): Promise<void> {
  const reader = await loadReader()
  if (isSaved(reader.records(), slug)) return
  const rest = unsaveArticle(reader.records(), slug).filter(({ key }) => reader.records().get(key)?.value)
  if (rest.length > 0) await reader.change(rest)
  await reader.removeCopy(slug)
}

function NothingSaved() {
  return (
    <section aria-labelledby="saved-heading" className="mt-9">
      <h2 {...OF_INTERFACE} id="saved-heading" className="label">
        Saved <span className="figures">0</span>
      </h2>
      <p {...OF_INTERFACE} className="mt-3 max-w-[40em] text-muted">
        To save an article, press “Save” on it or in a list, or the key <kbd>s</kbd>.
      </p>
    </section>
  )
}
