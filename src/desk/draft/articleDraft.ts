import { slugify } from '../../content/text/slugify.ts'
import type { DeskFault, FieldPath } from '../deskAnswers.ts'
import type { FoundField } from '../proposal.ts'
import { wordsOf } from '../request/deskClient.ts'
import { DiskSaver } from './diskSaver.ts'
import { type DraftServices, type DraftState, isDirty, UNOPENED } from './draftState.ts'
import { findLeftDrafts } from './leftDrafts.ts'
import { dropLocally, keepCopy, type LocalDraft } from './localDrafts.ts'
import { LocalKeeper } from './localKeeper.ts'
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
    await this.lookForOthers()
    if (this.state.get().phase === 'open') await this.#checker.now()
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

  /** Keeps what is there at once: the desk shows something else, or may be closed. */
  flush(): void {
    this.#keeper.now()
    void this.#saver.saveIfDraft()
  }
  get wouldLose(): boolean {
    return this.#keeper.wouldLose
  }
  async leave(): Promise<void> {
    this.flush()
    await this.#saver.settled()
    this.#checker.stop()
    if (!isDirty(this.state.get())) await this.#services.client.release(this.state.get().slug).catch(() => {})
  }

  async save(): Promise<void> {
    await this.#saver.save()
  }
  /** Puts a draft out. The faults for which that was refused; `null` where no answer came. */
  async publish(): Promise<DeskFault[] | null> {
    await this.#saver.settled()
    const answer = await this.#saver.save(setField(this.state.get().text, ['draft'], undefined))
    if (answer?.kind === 'saved') this.#edit(setField(this.state.get().text, ['draft'], undefined), null)
    return answer?.kind === 'refused' ? answer.faults : answer ? [] : null
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

  /** Undoes that. */
  bringBack(): void {
    this.state.set({ phase: 'open' })
    this.#show(this.state.get().text)
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

  /** Something of the site's folder has changed. */
  async lookAtDisk(): Promise<void> {
    await this.#saver.settled()
    const { slug, phase } = this.state.get()
    const opened = await this.#services.client.open(slug).catch(() => null)
    const { disk, text: mine, conflict } = this.state.get()
    if (!opened || (phase !== 'open' && phase !== 'missing') || opened.hash === (conflict ?? disk).hash) return
    const { text, hash, versions } = opened
    if (text === mine) this.state.set({ disk: { text, hash }, versions, conflict: null })
    else if (text === null || isDirty(this.state.get())) this.state.set({ conflict: { text, hash }, versions })
    else {
      if (phase === 'open') this.#undo.record(mine, null, Date.now())
      this.state.set({
        disk: { text, hash },
        versions,
        phase: 'open',
        note: { words: 'Another program has changed this article; this is the new text.', canUndo: true },
      })
      this.#show(text)
    }
  }
  /** Texts that other tabs have, or had when they were closed. */
  async lookForOthers(): Promise<void> {
    const { slug, disk, phase } = this.state.get()
    const { isOpenElsewhere, continues, others } = await findLeftDrafts(this.#services, slug, disk)
    this.state.set({ isOpenElsewhere, offers: others })
    if (!continues) return
    if (phase === 'open' && isDirty(this.state.get()) && disk.hash !== null) return this.state.set({ offers: [continues, ...others] })
    this.state.set({ phase: 'open' })
    this.takeOffer(continues)
    this.state.set({ note: { words: 'What had not been saved is here again.', canUndo: disk.text !== null } })
  }
  takeOffer(offer: LocalDraft): void {
    this.#edit(offer.text, null)
    this.#keeper.now()
    this.#forget(offer)
  }
  dismissOffer(offer: LocalDraft): void {
    keepCopy(this.#services.site, offer.slug, offer.text, offer.at)
    this.#forget(offer)
  }

  /** Of two texts mine goes on; what lies on disk stays among the versions. */
  keepMine(): void {
    const { conflict, slug } = this.state.get()
    if (!conflict) return
    if (conflict.text !== null) keepCopy(this.#services.site, slug, conflict.text, Date.now())
    this.state.set({ disk: conflict, conflict: null })
    void this.#saver.save()
    this.#keeper.now()
  }
  /** Of two texts the one on disk goes on; mine stays in the session's undo and among the copies. */
  takeDisk(): void {
    const { conflict, slug, text } = this.state.get()
    if (!conflict) return
    keepCopy(this.#services.site, slug, text, Date.now())
    this.state.set({ disk: conflict, conflict: null })
    if (conflict.text !== null) this.#edit(conflict.text, null)
    else this.state.set({ phase: 'missing' })
    this.#keeper.now()
  }
  dismissNote(): void {
    this.state.set({ note: null })
  }

  #forget(offer: LocalDraft): void {
    dropLocally(this.#services.site, offer.slug, offer.tab)
    this.state.set({ offers: this.state.get().offers.filter((other) => other !== offer) })
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
    this.nameAfterTitle()
  }
}
