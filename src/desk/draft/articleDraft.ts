import { slugify } from '../../content/text/slugify.ts'
import type { DeskFault, FieldPath, SaveAnswer } from '../deskAnswers.ts'
import type { FoundField } from '../proposal.ts'
import { wordsOf } from '../request/deskClient.ts'
import { DiskSaver } from './diskSaver.ts'
import { type DraftServices, type DraftState, isDirty, UNOPENED } from './draftState.ts'
import { dropFoundFields } from './foundFields.ts'
import { keepCopy } from './localDrafts.ts'
import { LocalKeeper } from './localKeeper.ts'
import { OtherTexts } from './otherTexts.ts'
import { readFields } from './readFields.ts'
import { setField, setFields } from './setField.ts'
import { Store } from './store.ts'
import { TextChecker } from './textChecker.ts'
import { UndoStack } from './undoStack.ts'

/** What a draft that is not on disk yet begins with. */
export interface NewDraft {
  text: string
  /** Whether its name is to be made of its title, once it has one. */
  isUnnamed: boolean
}

let nextId = 1

/**
 * An article under somebody's hands. Its text is the one truth; every change is kept in the browser within a moment, and a draft
 * also on disk. Where something else lies on disk by then, or another tab or a crashed one left a text, both are kept.
 */
export class ArticleDraft {
  /** Stays when the name changes. */
  readonly id = nextId++
  readonly state: Store<DraftState>
  /** What to do where another text of it turns up. */
  readonly others: OtherTexts
  readonly #services: DraftServices
  readonly #undo = new UndoStack()
  readonly #keeper: LocalKeeper
  readonly #saver: DiskSaver
  readonly #checker: TextChecker
  readonly #begun: NewDraft | null
  #isUnnamed: boolean

  constructor(slug: string, services: DraftServices, begun: NewDraft | null = null, found: readonly FoundField[] = []) {
    this.state = new Store<DraftState>({ ...UNOPENED, slug, found, blank: begun?.text ?? null })
    this.#services = services
    this.#begun = begun
    this.#isUnnamed = begun?.isUnnamed ?? false
    this.#keeper = new LocalKeeper(this.state, services)
    this.#checker = new TextChecker(this.state, services)
    this.#saver = new DiskSaver(this.state, services, () => this.#afterSave())
    this.others = new OtherTexts(this.state, services, {
      edit: (text) => this.#edit(text, null),
      keep: () => this.#keeper.now(),
      save: () => this.#saver.save(),
      settled: () => this.#saver.settled(),
    })
  }

  async open(): Promise<void> {
    try {
      const { text, hash, versions } = await this.#services.client.open(this.state.get().slug)
      const begun = this.#begun?.text ?? null
      this.state.set({
        disk: { text, hash },
        versions,
        text: text ?? begun ?? '',
        phase: text === null && begun === null ? 'missing' : 'open',
        failure: null,
      })
    } catch (error) {
      // Without the server what the browser has is all there is, and is better than nothing.
      this.state.set({ phase: this.#begun ? 'open' : 'failed', text: this.#begun?.text ?? '', failure: wordsOf(error) })
    }
    await this.others.lookForTabs()
    this.#checker.soon(0)
  }

  change = (path: FieldPath, value: unknown): void => {
    this.#edit(setField(this.state.get().text, path, value), JSON.stringify(path))
  }
  changeAll = (changes: readonly { path: FieldPath; value: unknown }[]): void => {
    this.#edit(setFields(this.state.get().text, changes), null)
  }
  setText(text: string, key: string | null = 'text'): void {
    this.#edit(text, key)
  }
  undo(): void {
    this.#show(this.#undo.undo(this.state.get().text))
  }
  redo(): void {
    this.#show(this.#undo.redo(this.state.get().text))
  }

  /** After a failure. */
  async retry(): Promise<void> {
    if (this.state.get().phase === 'failed') return this.open()
    this.state.set({ failure: null })
    this.#show(this.state.get().text)
    await this.others.lookAtDisk()
  }
  /** Something of the site's folder has changed. */
  async onContent(): Promise<void> {
    if (this.state.get().phase === 'failed') await this.open()
    else await this.others.lookAtDisk()
  }

  /** Keeps what is there at once: the desk shows something else, or may be closed. */
  flush(): void {
    this.#keeper.now()
    void this.#saver.saveIfDraft()
  }
  get wouldLose(): boolean {
    return this.#keeper.wouldLose
  }
  /** It is shown: the site shows its text as well, from now on. */
  enter(): void {
    this.#checker.start()
  }
  /** It is shown no longer: where nothing is unsaved, the site shows what lies on disk again. */
  async leave(): Promise<void> {
    this.flush()
    this.#checker.stop()
    await this.#saver.settled()
    if (!this.#checker.isOn && !isDirty(this.state.get())) await this.#services.client.release(this.state.get().slug).catch(() => {})
  }

  async save(): Promise<void> {
    await this.#saver.save()
  }
  /** Puts a draft out. The faults for which that was refused; `null` where no answer came. */
  async publish(): Promise<DeskFault[] | null> {
    const answer = await this.#saveWithDraft(undefined)
    if (answer?.kind === 'saved') dropFoundFields(this.#services.site, this.state.get().slug)
    return answer?.kind === 'refused' ? answer.faults : answer ? [] : null
  }
  /** Makes a draft of what is out, unless something else that is out leads to it. */
  async withdraw(): Promise<void> {
    const answer = await this.#saveWithDraft(true)
    if (answer?.kind === 'saved') {
      this.state.set({ note: { words: 'This is a draft again: the next build leaves its page out.', canUndo: true } })
    } else if (answer?.kind === 'refused') {
      const files = new Set(answer.faults.map(({ file }) => file.slice(file.lastIndexOf('/') + 1)))
      const words = `It stays out, because what is out cannot lead to a draft: ${[...files].join(', ')}.`
      // These bar nothing that the text is to be.
      this.state.set({ note: { words, canUndo: false }, refused: [] })
    }
  }
  /** The text follows what was saved, as a step that can be undone. */
  async #saveWithDraft(value: true | undefined): Promise<SaveAnswer | null> {
    await this.#saver.settled()
    const answer = await this.#saver.save(setField(this.state.get().text, ['draft'], value))
    if (answer?.kind === 'saved') this.#edit(setField(this.state.get().text, ['draft'], value), null)
    return answer
  }
  /** Takes a draft off the disk; it stays among the versions, and in the session's undo. */
  async discard(): Promise<boolean> {
    const { slug, disk, text } = this.state.get()
    keepCopy(this.#services.site, slug, text, Date.now())
    const answer = disk.hash === null ? null : await this.#saver.remove()
    if (disk.hash !== null && answer?.kind !== 'saved') return false
    this.#keeper.drop(slug)
    this.state.set({ disk: { text: null, hash: null }, blank: null, phase: 'missing' })
    this.#services.onSaved(slug, slug)
    return true
  }

  /** Undoes that, or goes on with an earlier text of an article that is not there. */
  bringBack(text = this.state.get().text): void {
    this.state.set({ phase: 'open' })
    this.#show(text)
  }

  async rename(to: string): Promise<boolean> {
    this.#isUnnamed = false
    const was = this.state.get().slug
    await this.#saver.saveIfDraft()
    const answer = await this.#saver.rename(to)
    if (answer?.kind !== 'saved') return false
    this.#keeper.drop(was)
    this.state.set({ slug: answer.slug, versions: answer.versions, disk: { ...this.state.get().disk, hash: answer.hash } })
    this.#keeper.now()
    this.#services.onSaved(was, answer.slug)
    this.#checker.soon()
    return true
  }
  /** Names a new draft after its title, once somebody has left the title's field. */
  nameAfterTitle(): void {
    const { text, disk } = this.state.get()
    const name = slugify(String(readFields(text)?.['title'] ?? ''))
    const isInTitle = document.activeElement?.closest('[data-field="title"]')
    if (this.#isUnnamed && name !== '' && disk.hash !== null && !isInTitle) void this.rename(this.#services.freeSlug(name))
  }

  dismissNote(): void {
    this.state.set({ note: null })
  }

  #edit(text: string, key: string | null): void {
    const before = this.state.get().text
    if (text === before) return
    this.#undo.record(before, key, Date.now())
    this.#show(text)
  }
  #show(text: string | null): void {
    if (text === null) return
    this.state.set({ text, refused: [], canUndo: this.#undo.canUndo, canRedo: this.#undo.canRedo })
    this.#keeper.soon()
    this.#saver.soon()
    this.#checker.soon()
  }
  #afterSave(): void {
    this.#keeper.now()
    this.others.dropSaved()
    this.nameAfterTitle()
  }
}
