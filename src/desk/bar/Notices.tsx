import { type ReactNode, useState } from 'react'
import type { ArticleDraft } from '../draft/articleDraft.ts'
import type { DraftState } from '../draft/draftState.ts'
import type { LocalDraft } from '../draft/localDrafts.ts'
import { formatMoment } from './deskTime.ts'

interface NoticesProps {
  draft: ArticleDraft
  state: DraftState
  onCompare: (offer: LocalDraft | null) => void
}

/**
 * What somebody should know of the text before they go on: what failed, what lies elsewhere, what was done for them. The most urgent
 * one is shown, the others on demand.
 */
export function Notices({ draft, state, onCompare }: NoticesProps) {
  const [isAll, setAll] = useState(false)
  const all = listNotices(draft, state, onCompare)
  const more = all.length - 1
  return (
    <div role="status" className="grid gap-2 not-empty:mb-4">
      {isAll ? all : all.slice(0, 1)}
      {more > 0 && (
        <button type="button" className="link justify-self-start text-sm" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
          {isAll ? 'Show only the first' : `and ${more} more`}
        </button>
      )}
    </div>
  )
}

/** The most urgent first. */
function listNotices(draft: ArticleDraft, state: DraftState, onCompare: NoticesProps['onCompare']): ReactNode[] {
  const { failure, conflict, isOpenElsewhere, offers, note, isKept } = state
  const all: ReactNode[] = []
  if (!isKept)
    all.push(
      <Notice key="kept" isUrgent>
        This browser keeps nothing: its storage is full or switched off. What is not saved is lost when this page is closed.
      </Notice>,
    )
  if (failure)
    all.push(
      <Notice key="failure" isUrgent>
        {failure} <Act words="Try again" onPress={() => void draft.retry()} />
      </Notice>,
    )
  if (conflict)
    all.push(
      <Notice key="conflict" isUrgent>
        {conflict.text === null ? 'The file of this article was deleted.' : 'Another program or tab has changed this article on disk.'} Your
        text is kept, and is not saved until you choose. <Act words="Show both" onPress={() => onCompare(null)} />
      </Notice>,
    )
  if (note) {
    const undo = () => {
      draft.undo()
      draft.dismissNote()
    }
    all.push(
      <Notice key="note">
        {note.words} {note.canUndo && <Act words="Undo" onPress={undo} />} <Act words="Fine" onPress={() => draft.dismissNote()} />
      </Notice>,
    )
  }
  if (isOpenElsewhere) all.push(<Notice key="elsewhere">Also open in another tab, with changes that are not saved yet.</Notice>)
  for (const offer of offers) {
    all.push(
      <Notice key={offer.tab}>
        A tab that was closed left a text, {formatMoment(offer.at, Date.now())}. <Act words="Show both" onPress={() => onCompare(offer)} />{' '}
        <Act words="Discard" onPress={() => draft.others.dismissOffer(offer)} />
      </Notice>,
    )
  }
  return all
}

function Act({ words, onPress }: { words: string; onPress: () => void }) {
  return (
    <button type="button" className="link" onClick={onPress}>
      {words}
    </button>
  )
}

function Notice({ isUrgent = false, children }: { isUrgent?: boolean; children: ReactNode }) {
  return <p className={`border-s-4 bg-wash px-3 py-2 text-sm ${isUrgent ? 'border-accent' : 'border-mark-edge'}`}>{children}</p>
}
