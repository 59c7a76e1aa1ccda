import { type DraftServices, type DraftState, isDirty } from './draftState.ts'
import { findLeftDrafts } from './leftDrafts.ts'
import { dropLocally, keepCopy, type LocalDraft } from './localDrafts.ts'
import type { Store } from './store.ts'

/** What can be done with the text of the article itself. */
interface Hands {
  /** Puts another text in its place, as a step that can be undone. */
  edit: (text: string) => void
  keep: () => void
  save: () => Promise<unknown>
  /** When no save is under way. */
  settled: () => Promise<unknown>
}

/** Texts of an article beside the one in hand: on disk by another program, in other tabs, left by tabs that are closed. None is lost. */
export class OtherTexts {
  readonly #state: Store<DraftState>
  readonly #services: DraftServices
  readonly #hands: Hands
  constructor(state: Store<DraftState>, services: DraftServices, hands: Hands) {
    this.#state = state
    this.#services = services
    this.#hands = hands
  }

  /** Follows the disk where nothing is unsaved; else what lies there waits for a decision. */
  async lookAtDisk(): Promise<void> {
    await this.#hands.settled()
    const before = this.#state.get()
    if (before.phase !== 'open' && before.phase !== 'missing') return
    const opened = await this.#services.client.open(before.slug).catch(() => null)
    const state = this.#state.get()
    // A save meanwhile makes the answer an old one.
    if (state.isSaving || state.disk !== before.disk || state.slug !== before.slug) return this.lookAtDisk()
    if (!opened || opened.hash === (state.conflict ?? state.disk).hash) return
    const { text, hash, versions } = opened
    if (text === state.text || hash === state.disk.hash) this.#state.set({ disk: { text, hash }, versions, conflict: null })
    else if (text === null || isDirty(state)) this.#state.set({ conflict: { text, hash, seen: Date.now() }, versions })
    else {
      const note = { words: 'Another program has changed this article; this is the new text.', canUndo: true }
      this.#state.set({ disk: { text, hash }, versions, phase: 'open', note })
      this.#hands.edit(text)
    }
    this.dropSaved()
  }

  /** Texts that other tabs have, or had when they were closed. What goes on from what is on disk is there again at once. */
  async lookForTabs(): Promise<void> {
    const { slug, disk } = this.#state.get()
    const { isOpenElsewhere, continues, others } = await findLeftDrafts(this.#services, slug, disk)
    const dirty = isDirty(this.#state.get())
    this.#state.set({ isOpenElsewhere, offers: continues && dirty ? [continues, ...others] : others })
    if (!continues || dirty) return
    this.#state.set({ phase: 'open' })
    this.takeOffer(continues)
    this.#state.set({ note: { words: 'What had not been saved is here again.', canUndo: disk.text !== null } })
  }

  takeOffer(offer: LocalDraft): void {
    this.#hands.edit(offer.text)
    this.#hands.keep()
    this.#forget(offer)
  }
  dismissOffer(offer: LocalDraft): void {
    keepCopy(this.#services.site, offer.slug, offer.text, offer.at)
    this.#forget(offer)
  }

  /** What is on disk by now needs no offer any more. */
  dropSaved(): void {
    const { offers, disk } = this.#state.get()
    for (const offer of offers) if (offer.text === disk.text) this.#forget(offer)
  }

  /** Of two texts the one in hand goes on; a copy of the other is kept. */
  keepMine(): void {
    const { conflict, slug } = this.#state.get()
    if (!conflict) return
    if (conflict.text !== null) keepCopy(this.#services.site, slug, conflict.text, Date.now())
    this.#state.set({ disk: { text: conflict.text, hash: conflict.hash }, conflict: null })
    this.#hands.keep()
    void this.#hands.save()
  }
  /** Of two texts the one on disk goes on; the one in hand stays in the session's undo and among the copies. */
  takeDisk(): void {
    const { conflict, slug, text } = this.#state.get()
    if (!conflict) return
    keepCopy(this.#services.site, slug, text, Date.now())
    this.#state.set({ disk: { text: conflict.text, hash: conflict.hash }, conflict: null })
    if (conflict.text !== null) this.#hands.edit(conflict.text)
    else this.#state.set({ phase: 'missing', blank: null })
    this.#hands.keep()
  }

  #forget(offer: LocalDraft): void {
    dropLocally(this.#services.site, offer.slug, offer.tab)
    this.#state.set({ offers: this.#state.get().offers.filter((other) => other !== offer) })
  }
}
