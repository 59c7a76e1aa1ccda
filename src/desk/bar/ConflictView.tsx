import { useEffect, useRef } from 'react'
import type { ArticleDraft } from '../draft/articleDraft.ts'
import { type DraftState, isDirty } from '../draft/draftState.ts'
import type { LocalDraft } from '../draft/localDrafts.ts'
import { CompareTexts } from './CompareTexts.tsx'
import { CopyText } from './CopyText.tsx'
import { formatMoment } from './deskTime.ts'

interface ConflictViewProps {
  draft: ArticleDraft
  state: DraftState
  /** A text that a closed tab left, where it is compared; else what lies on disk. */
  offer: LocalDraft | null
  onDone: () => void
}

/** Two texts of an article of which one is to go on. Both are kept, whatever is chosen. */
export function ConflictView({ draft, state, offer, onDone }: ConflictViewProps) {
  const { text, conflict } = state
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const decide = (choose: () => void) => () => {
    choose()
    onDone()
  }
  const other = offer?.text ?? conflict?.text ?? ''
  // What a closed tab left may stand beside what is on disk, which is nobody's in particular.
  const isMine = !offer || isDirty(state)
  const name = offer
    ? `Left by a tab that is closed, ${formatMoment(offer.at, Date.now())}`
    : `${conflict?.text === null ? 'Deleted on disk' : 'On disk'}, ${formatMoment(conflict?.seen ?? Date.now(), Date.now())}`
  return (
    <section aria-labelledby="conflict-title">
      <h2 id="conflict-title" ref={heading} tabIndex={-1} className="font-serif text-xl font-semibold">
        Two texts of this article
      </h2>
      <p className="mt-1 mb-3 text-sm text-muted">
        The one that you do not choose is kept: under History, and until this page is closed under Undo.
      </p>
      <CompareTexts
        left={{
          name: isMine ? 'Yours' : 'On disk',
          text,
          actions: (
            <>
              <button
                type="button"
                className="button"
                onClick={decide(() => (offer ? draft.others.dismissOffer(offer) : draft.others.keepMine()))}
              >
                {isMine ? 'Keep mine' : 'Keep the one on disk'}
              </button>
              <CopyText text={text} of={isMine ? 'your text' : 'the text on disk'} />
            </>
          ),
        }}
        right={{
          name,
          text: other,
          actions: (
            <>
              <button
                type="button"
                className="button"
                onClick={decide(() => (offer ? draft.others.takeOffer(offer) : draft.others.takeDisk()))}
              >
                Take {offer ? 'what was left' : 'the one on disk'}
              </button>
              <CopyText text={other} of="the other text" />
            </>
          ),
        }}
      />
      <button type="button" className="button mt-4" onClick={onDone}>
        Decide later
      </button>
    </section>
  )
}
