import { useMemo, useSyncExternalStore } from 'react'
import type { ArticleEditing } from '../articleEditing.ts'
import type { DeskFault, FieldPath, Overview } from '../deskAnswers.ts'
import { useDesk } from '../deskSession.ts'
import type { ArticleDraft } from './articleDraft.ts'
import type { DraftState } from './draftState.ts'
import { readFields } from './readFields.ts'

/** The article of a name, as it is being edited. */
export function useArticleDraft(slug: string): [ArticleDraft, DraftState] {
  const session = useDesk()
  const draft = useMemo(() => session.draft(slug), [session, slug])
  return [draft, useSyncExternalStore(draft.state.subscribe, draft.state.get)]
}

/** What the form needs of it. */
export function useArticleEditing(draft: ArticleDraft, state: DraftState, overview: Overview): ArticleEditing {
  const { client } = useDesk()
  const { slug, text, checked, found, refused } = state
  const fields = useMemo(() => readFields(text), [text])
  return useMemo(() => {
    const faults = faultsOf({ refused, checked })
    return {
      slug,
      text,
      fields,
      checked,
      found,
      overview,
      change: draft.change,
      changeAll: draft.changeAll,
      addCompany: client.addCompany,
      faultsAt: (path, exactly = false) => faults.filter((fault) => isAt(fault, path, exactly)),
    }
  }, [slug, text, fields, checked, found, overview, refused, draft, client])
}

/** The faults of a text as far as they are known. */
export function faultsOf({ refused, checked }: Pick<DraftState, 'refused' | 'checked'>): DeskFault[] {
  return refused.length > 0 ? refused : (checked?.faults ?? [])
}

function isAt(fault: DeskFault, path: FieldPath, exactly: boolean): boolean {
  return path.every((step, at) => fault.path[at] === step) && (!exactly || fault.path.length === path.length)
}
