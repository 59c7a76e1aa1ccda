import { type DraftServices, type DraftState, isDirty } from './draftState.ts'
import { dropLocally, keepLocally } from './localDrafts.ts'
import type { Store } from './store.ts'

const REST_MS = 250
/** To write a long text takes longer than a letter should take to show; it is still kept within a second. */
const LONG_REST_MS = 700
const LONG = 100_000

/** Keeps in the browser what is not on disk, within a moment of each change, and at once when the page may go. */
export class LocalKeeper {
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly #state: Store<DraftState>
  readonly #services: DraftServices
  constructor(state: Store<DraftState>, services: DraftServices) {
    this.#state = state
    this.#services = services
  }

  soon(): void {
    // Whoever types without a rest has it kept all the same.
    this.#timer ??= setTimeout(() => this.now(), this.#state.get().text.length > LONG ? LONG_REST_MS : REST_MS)
  }

  now(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const { slug, text, disk } = this.#state.get()
    const { site, tab } = this.#services
    if (this.#state.get().phase !== 'open') return
    if (!isDirty(this.#state.get())) {
      dropLocally(site, slug, tab.id)
      this.#say(true)
      return
    }
    this.#say(keepLocally(site, { slug, tab: tab.id, text, base: disk.hash, at: Date.now() }))
  }

  /** Under another name from now on. */
  drop(slug: string): void {
    dropLocally(this.#services.site, slug, this.#services.tab.id)
  }

  /** Whether leaving now would lose something. */
  get wouldLose(): boolean {
    this.now()
    const state = this.#state.get()
    return isDirty(state) && !state.isKept
  }

  #say(isKept: boolean): void {
    if (this.#state.get().isKept !== isKept) this.#state.set({ isKept })
  }
}
