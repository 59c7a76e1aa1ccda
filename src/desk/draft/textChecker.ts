import { wordsOf } from '../request/deskClient.ts'
import type { DraftServices, DraftState } from './draftState.ts'
import type { Store } from './store.ts'

const REST_MS = 400
/** A long text takes long to be looked at, and its page long to be drawn: so it rests for longer before, at most two seconds in all. */
const REST_MS_OF_LETTER = 1 / 500
const MOST_REST_MS = 2000

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

  soon(rest = this.#rest): void {
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

  get #rest(): number {
    return Math.min(MOST_REST_MS, REST_MS + this.#state.get().text.length * REST_MS_OF_LETTER)
  }

  async #look(): Promise<void> {
    if (this.#isAsking) {
      this.#isStale = true
      return
    }
    this.#isAsking = true
    this.#isStale = false
    const { slug, text, checked: known } = this.#state.get()
    const isKnown = known !== null
    try {
      const checked = await this.#services.client.check(slug, text)
      const { checks, failure, isSaving, text: now } = this.#state.get()
      // Who goes on typing has the page drawn once, with the next answer.
      this.#state.set({ checked, checks: checks + (now === text || !isKnown ? 1 : 0), refused: [], failure: isSaving ? failure : null })
    } catch (error) {
      this.#state.set({ failure: wordsOf(error) })
    } finally {
      this.#isAsking = false
    }
    if (this.#isStale) this.soon()
  }
}
