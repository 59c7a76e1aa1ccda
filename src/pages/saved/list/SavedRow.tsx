import { Fragment } from 'react'
import { articlePath } from '../../../content/address/paths.ts'
import { OF_INTERFACE } from '../../../content/site/languages.ts'
import { formatShortDay } from '../../../content/text/formatDay.ts'
import { EntryMeta } from '../../../features/entry/EntryMeta.tsx'
import { MOST_OF_NOTE, parseTags, type SavedArticle } from '../../../reader/savedArticles.ts'
import { PageLink } from '../../../ui/links/PageLink.tsx'
import { Names } from '../../../ui/Names.tsx'
import { LineEdit } from './LineEdit.tsx'

interface SavedRowProps {
  article: SavedArticle
  /** Whether it was removed, and can still be brought back. */
  isRemoved: boolean
  /** Whether all of it is on this device, and can be read without a connection. */
  isWhole: boolean
  /** Whether the reader wants to see what they have read. */
  marksRead: boolean
  chosenTags: readonly string[]
  onNote: (slug: string, text: string) => void
  onTags: (article: SavedArticle, tags: readonly string[]) => void
  onTag: (tag: string) => void
  onRemove: (article: SavedArticle) => void
  onUndo: (article: SavedArticle) => void
}

const QUIET = 'no-print link min-h-6 text-sm text-muted max-md:min-h-11'

/** A saved article. Its headline is its one link; one that was removed stays as tall as it was. */
export function SavedRow({ article, isRemoved, isWhole, marksRead, chosenTags, onNote, onTags, onTag, onRemove, onUndo }: SavedRowProps) {
  const { card, labels, note, tags } = article
  const isRead = marksRead && article.isRead
  const states = isRemoved ? ['removed'] : [...(isWhole ? ['on this device'] : []), ...(isRead ? ['read'] : [])]
  return (
    <li className="border-b border-rule" data-entry={card.slug} data-removed={isRemoved || undefined}>
      <article className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1 py-4.5">
        <EntryMeta card={card} companies={labels}>
          <Names names={labels.map(({ name }) => name)} />
        </EntryMeta>
        <div className="pt-1 text-right text-sm text-faint md:row-span-2 md:space-y-1.5">
          <time dateTime={card.date}>{formatShortDay(card.date)}</time>
          {states.map((state) => (
            <Fragment key={state}>
              <span className="md:hidden"> · </span>
              <span {...OF_INTERFACE} className="md:block">
                {state}
              </span>
            </Fragment>
          ))}
        </div>
        <h3
          dir="auto"
          className={`font-serif text-xl max-md:col-span-2 ${isRead || isRemoved ? 'font-medium text-muted' : 'font-semibold'} ${isRemoved ? 'line-through decoration-1' : ''}`}
        >
          <PageLink to={articlePath(card.slug)} className="hover:underline hover:decoration-edge">
            {card.title}
          </PageLink>
        </h3>
        <p dir="auto" className="col-span-2 max-w-[42em] font-serif text-base/[1.42] text-muted">
          {card.why || card.summary}
        </p>
        <div {...OF_INTERFACE} className="col-span-2 mt-1 flex flex-wrap items-center gap-x-3 gap-y-1.5">
          <span className={isRemoved ? 'invisible contents' : 'contents'}>
            <LineEdit
              label={`Note on ${card.title}`}
              value={note}
              most={MOST_OF_NOTE}
              className={note ? 'reader-note' : QUIET}
              onKeep={(text) => onNote(card.slug, text)}
            >
              {note ? (
                <>
                  <span className="sr-only">Change the note: </span>
                  <bdi>{note}</bdi>
                </>
              ) : (
                'Add a note'
              )}
            </LineEdit>
            {tags.length > 0 && (
              <ul aria-label="Tags" className="contents">
                {tags.map((tag) => (
                  <li key={tag}>
                    <button
                      type="button"
                      className={chosenTags.includes(tag) ? 'chip chip-chosen' : 'chip'}
                      aria-pressed={chosenTags.includes(tag)}
                      onClick={() => onTag(tag)}
                    >
                      <span className="sr-only">Only those tagged </span>
                      <bdi>{tag}</bdi>
                    </button>
                  </li>
                ))}
              </ul>
            )}
            <LineEdit
              label={`Tags of ${card.title}, apart by commas`}
              placeholder="Tags, apart by commas"
              value={tags.join(', ')}
              className={QUIET}
              onKeep={(text) => onTags(article, parseTags(text))}
            >
              {tags.length > 0 ? 'Edit tags' : 'Add tags'}
            </LineEdit>
          </span>
          <button type="button" data-save className={`${QUIET} ml-auto`} onClick={() => (isRemoved ? onUndo(article) : onRemove(article))}>
            {isRemoved ? 'Undo' : 'Remove'}
            <span className="sr-only">{isRemoved ? ` the removal of ${card.title}` : ` ${card.title}`}</span>
          </button>
        </div>
      </article>
    </li>
  )
}
