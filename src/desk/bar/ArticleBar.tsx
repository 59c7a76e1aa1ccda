import { Braces, Ellipsis, History, type IconNode, Redo2, Undo2 } from 'lucide'
import { formatShortDay } from '../../content/text/formatDay.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Menu } from '../../ui/menu/Menu.tsx'
import { MenuButton } from '../../ui/menu/MenuButton.tsx'
import type { DeskArticle, DeskFault } from '../deskAnswers.ts'
import type { ArticleDraft } from '../draft/articleDraft.ts'
import { type DraftState, isDirty } from '../draft/draftState.ts'
import { readFields } from '../draft/readFields.ts'
import { formatMoment } from './deskTime.ts'
import type { ArticleView } from './useArticleView.ts'

interface ArticleBarProps {
  draft: ArticleDraft
  state: DraftState
  /** As the list has it; `null` where it is not on disk yet. */
  listed: DeskArticle | null
  isDraft: boolean
  faults: readonly DeskFault[]
  view: ArticleView
  onView: (view: ArticleView) => void
  onFault: (fault: DeskFault) => void
  onConflict: () => void
  onSave: () => void
  onPublish: () => void
  /** `null` where it is no text that could be made a draft. */
  onWithdraw: (() => void) | null
  onDiscard: () => void
}

/** What becomes of an article: how it stands, and what can be done with the whole of it. */
export function ArticleBar(props: ArticleBarProps) {
  const { draft, state, listed, isDraft, view, onView, onWithdraw, onDiscard } = props
  const { disk } = state
  const withdraw = onWithdraw && { words: 'Make it a draft again', onPress: onWithdraw }
  const more = isDraft ? { words: 'Discard this draft', onPress: onDiscard } : withdraw
  const toggle = (other: ArticleView) => () => onView(view === other ? 'form' : other)
  return (
    <div className="desk-bar">
      <div className="desk-state">
        <span className={`label desk-badge ${isDraft ? 'desk-badge-draft' : ''}`}>{stateWords(listed, isDraft, disk.text)}</span>
        <span role="status" className="block truncate text-xs text-muted" title={saveWords(state)}>
          {saveWords(state)}
        </span>
      </div>
      <div className="flex flex-wrap gap-1.5">
        <IconButton name="Undo" shape={Undo2} isOff={!state.canUndo} onPress={() => draft.undo()} />
        <IconButton name="Redo" shape={Redo2} isOff={!state.canRedo} onPress={() => draft.redo()} />
        <ViewButton name="JSON" shape={Braces} isOn={view === 'json'} onPress={toggle('json')} />
        <ViewButton name="History" shape={History} isOn={view === 'history'} onPress={toggle('history')} />
        {more && (
          <>
            <MenuButton menu="article-menu" className="button w-9 px-0">
              <Icon shape={Ellipsis} size={18} />
              <span className="sr-only">More</span>
            </MenuButton>
            <Menu id="article-menu" label="More of this article">
              <button type="button" className="menu-item" popoverTarget="article-menu" popoverTargetAction="hide" onClick={more.onPress}>
                {more.words}
              </button>
            </Menu>
          </>
        )}
        <MainButton {...props} />
      </div>
    </div>
  )
}

/** Never switched off: where the next step is barred, it leads to what bars it. */
function MainButton({ state, isDraft, faults, onConflict, onFault, onPublish, onSave }: ArticleBarProps) {
  const [first] = faults
  const dirty = isDirty(state)
  const press = () => {
    if (state.conflict) onConflict()
    else if (first) onFault(first)
    else if (isDraft) onPublish()
    else onSave()
  }
  return (
    <button type="button" className={`button ${dirty || isDraft || first ? 'button-strong' : ''}`} onClick={press}>
      {mainWords(state, isDraft, faults.length)}
    </button>
  )
}

function mainWords(state: DraftState, isDraft: boolean, faults: number): string {
  if (state.conflict) return 'Two texts: choose'
  if (faults > 0) return `${faults} ${faults === 1 ? 'fault' : 'faults'} to mend`
  if (isDraft) return 'Publish'
  return isDirty(state) ? 'Save' : 'All saved'
}

function IconButton({ name, shape, isOff, onPress }: { name: string; shape: IconNode; isOff: boolean; onPress: () => void }) {
  return (
    <button type="button" className="button w-9 px-0" aria-disabled={isOff} title={name} onClick={onPress}>
      <Icon shape={shape} size={17} />
      <span className="sr-only">{name}</span>
    </button>
  )
}

/** Its name, or where there is no room for it its icon. */
function ViewButton({ name, shape, isOn, onPress }: { name: string; shape: IconNode; isOn: boolean; onPress: () => void }) {
  return (
    <button type="button" className="button" aria-pressed={isOn} title={name} onClick={onPress}>
      <Icon shape={shape} size={16} className="desk-icon flex-none" />
      <span className="desk-name">{name}</span>
    </button>
  )
}

function stateWords(listed: DeskArticle | null, isDraft: boolean, onDisk: string | null): string {
  if (isDraft) return 'Draft'
  // What is no JSON says neither that it goes out nor when.
  if (onDisk !== null && !readFields(onDisk)) return 'Unreadable'
  if (listed?.state === 'scheduled' && listed.out !== null) return `Goes out ${formatShortDay(listed.out)}`
  return listed?.state === 'draft' ? 'Draft' : 'Published'
}

function saveWords(state: DraftState): string {
  if (state.isSaving) return 'Saving…'
  if (isDirty(state)) return state.isKept ? 'Kept in this browser' : 'Not saved'
  return state.savedAt === null ? '' : `Saved ${formatMoment(state.savedAt, Date.now())}`
}
