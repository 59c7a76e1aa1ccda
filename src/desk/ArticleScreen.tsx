import { useEffect, useMemo, useRef, useState } from 'react'
import { saysDraft } from '../content/article/saysDraft.ts'
import { AddressField } from './bar/AddressField.tsx'
import { ArticleBar } from './bar/ArticleBar.tsx'
import { ConflictView } from './bar/ConflictView.tsx'
import { focusField } from './bar/focusField.ts'
import { HistoryView } from './bar/HistoryView.tsx'
import { JsonView } from './bar/JsonView.tsx'
import { Notices } from './bar/Notices.tsx'
import { useArticleKeys } from './bar/useArticleKeys.ts'
import { useArticleView } from './bar/useArticleView.ts'
import { Warnings } from './bar/Warnings.tsx'
import type { DeskFault, Overview } from './deskAnswers.ts'
import { useDesk } from './deskSession.ts'
import type { ArticleDraft } from './draft/articleDraft.ts'
import type { DraftState } from './draft/draftState.ts'
import { type LocalDraft, listCopies } from './draft/localDrafts.ts'
import { faultsOf, useArticleEditing } from './draft/useArticleEditing.ts'
import { ArticleForm } from './form/ArticleForm.tsx'

interface ArticleScreenProps {
  draft: ArticleDraft
  state: DraftState
  overview: Overview
}

/** An article that is open: what becomes of it, what to know of it, and its fields. */
export function ArticleScreen({ draft, state, overview }: ArticleScreenProps) {
  const { view, show, leave } = useArticleView()
  const [offer, setOffer] = useState<LocalDraft | null>(null)
  const [field, setField] = useState<string | null>(null)
  const editing = useArticleEditing(draft, state, overview)
  const faults = faultsOf(state)
  const { slug, phase, text, disk } = state
  // What lies on disk counts: whoever makes a draft of a published article has not done so before it is saved.
  const isDraft = useMemo(() => disk.text === null || saysDraft(disk.text), [disk.text])
  // The field is there only once the form is.
  useEffect(() => {
    if (field === null || view !== 'form') return
    // What has no field of its own in the form can be mended in the JSON.
    if (!focusField(field)) show('json')
    setField(null)
  }, [field, view, show])
  const heading = useFocusOnArrival(phase === 'open')
  const compare = (other: LocalDraft | null) => {
    setOffer(other)
    show('compare')
  }
  /** What bars a save is shown, also where it turns up only then. */
  const save = async () => {
    await draft.save()
    if (draft.state.get().conflict) compare(null)
  }
  useArticleKeys(draft, { onSave: () => void save(), onLeave: view === 'form' ? null : leave })
  if (phase !== 'open') return <NotOpen draft={draft} state={state} />
  const mend = ({ field: name }: DeskFault) => {
    if (!editing.fields) return show('json')
    show('form')
    setField(name || 'title')
  }
  const publish = async () => {
    const [first] = (await draft.publish()) ?? []
    if (draft.state.get().conflict) compare(null)
    else if (first) mend(first)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears which field was left, and is no control
    <div onBlur={() => setTimeout(() => draft.nameAfterTitle())}>
      <h1 ref={heading} tabIndex={-1} className="sr-only">
        {titleOf(editing.fields) || (disk.hash === null ? 'Untitled' : `${slug}.json`)}
      </h1>
      <ArticleBar
        draft={draft}
        state={state}
        listed={overview.articles.find((article) => article.slug === slug) ?? null}
        isDraft={isDraft}
        faults={faults}
        view={view}
        onView={show}
        onFault={mend}
        onConflict={() => compare(null)}
        onSave={() => void save()}
        onPublish={() => void publish()}
        onWithdraw={editing.fields && (() => void draft.withdraw())}
        onDiscard={() => void draft.discard()}
      />
      <Notices draft={draft} state={state} onCompare={compare} />
      <Warnings warnings={state.checked?.warnings ?? []} />
      {view === 'compare' && <ConflictView draft={draft} state={state} offer={offer} onDone={leave} />}
      {view === 'history' && (
        <HistoryView
          slug={slug}
          text={text}
          versions={state.versions}
          onBringBack={(earlier) => {
            draft.setText(earlier, null)
            leave()
          }}
        />
      )}
      {view === 'json' && <JsonView text={text} faults={faults} onChange={(typed) => draft.setText(typed)} />}
      {view === 'form' &&
        (editing.fields ? (
          <>
            <ArticleForm editing={editing} />
            {isDraft && disk.hash !== null && <AddressField key={slug} draft={draft} slug={slug} />}
          </>
        ) : (
          <>
            <p className="mb-3 text-sm text-accent">
              This is no JSON that can be read; it has to be mended here before the form comes back.
            </p>
            <JsonView text={text} faults={faults} onChange={(typed) => draft.setText(typed)} />
          </>
        ))}
    </div>
  )
}

/** Whoever has come here goes on in the article, be it by a link, a button that is gone by now, an address or a reload. */
function useFocusOnArrival(isOpen: boolean) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isOpen && !document.querySelector('dialog[open]')) heading.current?.focus({ preventScroll: true })
  }, [isOpen])
  return heading
}

/** Empty where it has none, or none can be made out. */
function titleOf(fields: Readonly<Record<string, unknown>> | null): string {
  const title = fields?.['title']
  return typeof title === 'string' ? title : ''
}

function NotOpen({ draft, state: { phase, slug, text, failure, versions } }: Pick<ArticleScreenProps, 'draft' | 'state'>) {
  const { site } = useDesk()
  if (phase === 'opening') return <p className="py-6 text-muted">Opening…</p>
  if (phase === 'failed') {
    return (
      <div role="alert" className="py-6">
        <p>{failure}</p>
        <button type="button" className="button mt-3" onClick={() => void draft.retry()}>
          Try again
        </button>
      </div>
    )
  }
  const isKept = versions.length + listCopies(site, slug).length > 0
  return (
    <>
      <div role="status" className="py-6">
        <p>
          {text !== ''
            ? 'The draft was discarded. Its versions are kept; this address leads to them.'
            : `There is no article “${slug}”.${isKept ? ' Its earlier texts are kept:' : ''}`}
        </p>
        {text !== '' && (
          <button type="button" className="button mt-3" onClick={() => draft.bringBack()}>
            Undo
          </button>
        )}
      </div>
      {text === '' && isKept && <HistoryView slug={slug} text="" versions={versions} onBringBack={(earlier) => draft.bringBack(earlier)} />}
    </>
  )
}
