import type { ReactNode } from 'react'
import type { ArticleDraft } from '../draft/articleDraft.ts'
import type { DraftState } from '../draft/draftState.ts'
import type { LocalDraft } from '../draft/localDrafts.ts'
import { formatMoment } from './deskTime.ts'

interface NoticesProps {
  draft: ArticleDraft
  state: DraftState
  onCompare: (offer: LocalDraft | null) => void
}

/** What somebody should know of the text before they go on: what failed, what lies elsewhere, what was done for them. */
export function Notices({ draft, state, onCompare }: NoticesProps) {
  const { failure, conflict, isOpenElsewhere, offers, note, isKept } = state
  return (
    <div role="status" className="grid gap-2 not-empty:mb-4">
      {!isKept && (
        <Notice isUrgent>
          This browser keeps nothing: its storage is full or switched off. What is not saved is lost when this page is closed.
        </Notice>
      )}
      {failure && (
        <Notice isUrgent>
          {failure}{' '}
          <button type="button" className="link" onClick={() => void draft.retry()}>
            Try again
          </button>
        </Notice>
      )}
      {conflict && (
        <Notice isUrgent>
          {conflict.text === null ? 'The file of this article was deleted.' : 'Another program or tab has changed this article on disk.'}{' '}
          Your text is kept, and is not saved until you choose.{' '}
          <button type="button" className="link" onClick={() => onCompare(null)}>
            Show both
          </button>
        </Notice>
      )}
      {isOpenElsewhere && <Notice>Also open in another tab, with changes that are not saved yet.</Notice>}
      {offers.map((offer) => (
        <Notice key={offer.tab}>
          A tab that was closed left a text, {formatMoment(offer.at, Date.now())}.{' '}
          <button type="button" className="link" onClick={() => onCompare(offer)}>
            Show both
          </button>
        </Notice>
      ))}
      {note && (
        <Notice>
          {note.words}{' '}
          {note.canUndo && (
            <button
              type="button"
              className="link"
              onClick={() => {
                draft.undo()
                draft.dismissNote()
              }}
            >
              Undo
            </button>
          )}{' '}
          <button type="button" className="link" onClick={() => draft.dismissNote()}>
            Fine
          </button>
        </Notice>
      )}
    </div>
  )
}

function Notice({ isUrgent = false, children }: { isUrgent?: boolean; children: ReactNode }) {
  return <p className={`border-s-4 bg-wash px-3 py-2 text-sm ${isUrgent ? 'border-accent' : 'border-mark-edge'}`}>{children}</p>
}
