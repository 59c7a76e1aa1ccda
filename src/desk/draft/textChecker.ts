import { wordsOf } from '../request/deskClient.ts'
import type { DraftServices, DraftState } from './draftState.ts'
import type { Store } from './store.ts'

const REST_MS = 400

/** Has the server look at the text whenever it has rested for a moment, one look at a time. */
export class TextChecker {
  isOn = false
  #timer: ReturnType<typeof setTimeout> | undefined
  #isAsking = false
  #isStale = false
  readonly #state: Store<DraftState>
  readonly #services: DraftServices
  constructor(state: Store<DraftState>, services: DraftServices) {
    this.#state = state
    this.#services = services
  }

  soon(rest = REST_MS): void {
    clearTimeout(this.#timer)
    if (this.isOn && this.#state.get().phase === 'open') this.#timer = setTimeout(() => void this.#look(), rest)
  }

  /** Of an article that is not shown nobody wants to know. */
  start(): void {
    this.isOn = true
    this.soon(0)
  }

  stop(): void {
    this.isOn = false
    clearTimeout(this.#timer)
  }

  async #look(): Promise<void> {
    if (this.#isAsking) {
      this.#isStale = true
      return
    }
    this.#isAsking = true
    this.#isStale = false
    const { slug, text } = this.#state.get()
    try {
      const checked = await this.#services.client.check(slug, text)
      const { checks, failure, isSaving } = this.#state.get()
      this.#state.set({ checked, checks: checks + 1, refused: [], failure: isSaving ? failure : null })
    } catch (error) {
      this.#state.set({ failure: wordsOf(error) })
    } finally {
      this.#isAsking = false
    }
    if (this.#isStale) this.soon()
  }
}
