import type { SaveAnswer } from '../deskAnswers.ts'
import { wordsOf } from '../request/deskClient.ts'
import { type DraftServices, type DraftState, isDirty } from './draftState.ts'
import { isDraftText } from './readFields.ts'
import type { Store } from './store.ts'

const REST_MS = 1000
/** After a failure it tries again, more and more seldom. */
const RETRIES_MS = [2_000, 5_000, 15_000, 30_000]

/** Writes to disk: drafts by itself, what is published when it is told to; one save at a time. */
export class DiskSaver {
  #timer: ReturnType<typeof setTimeout> | undefined
  #running: Promise<unknown> = Promise.resolve()
  #failures = 0
  readonly #state: Store<DraftState>
  readonly #services: DraftServices
  readonly #onSaved: () => void
  constructor(state: Store<DraftState>, services: DraftServices, onSaved: () => void) {
    this.#state = state
    this.#services = services
    this.#onSaved = onSaved
  }

  /** A draft is saved a second after its last change; what readers see already is not, and neither is what can't be read. */
  soon(wait = REST_MS): void {
    clearTimeout(this.#timer)
    if (this.#savesItself()) this.#timer = setTimeout(() => void this.saveIfDraft(), wait)
  }

  async saveIfDraft(): Promise<void> {
    clearTimeout(this.#timer)
    if (this.#savesItself()) await this.save()
  }

  /** Saves the text as it is when its turn comes, or another one. `null` where there was nothing to save, or no answer. */
  save(other?: string): Promise<SaveAnswer | null> {
    return this.#inTurn(async () => {
      const state = this.#state.get()
      if (state.conflict || (other === undefined && !isDirty(state))) return null
      const text = other ?? state.text
      const answer = await this.#services.client.save(state.slug, text, state.disk.hash)
      this.#take(answer, text)
      return answer
    })
  }

  rename(to: string): Promise<SaveAnswer | null> {
    return this.#inTurn(async () => {
      const { slug, disk } = this.#state.get()
      return this.#services.client.rename(slug, to, disk.hash)
    })
  }

  remove(): Promise<SaveAnswer | null> {
    clearTimeout(this.#timer)
    return this.#inTurn(async () => {
      const { slug, disk } = this.#state.get()
      return this.#services.client.remove(slug, disk.hash)
    })
  }

  /** When no save is under way. */
  settled(): Promise<unknown> {
    return this.#running
  }

  #savesItself(): boolean {
    const { text, disk, conflict, phase } = this.#state.get()
    return (
      phase === 'open' &&
      conflict === null &&
      isDraftText(text) &&
      (disk.text === null || isDraftText(disk.text)) &&
      isDirty(this.#state.get())
    )
  }

  #take(answer: SaveAnswer, text: string): void {
    const { slug } = this.#state.get()
    if (answer.kind === 'saved' || (answer.kind === 'conflict' && answer.text === text)) {
      this.#state.set({
        disk: { text, hash: answer.hash },
        savedAt: Date.now(),
        refused: [],
        ...(answer.kind === 'saved' && { versions: answer.versions }),
      })
      this.#services.onSaved(slug, slug)
      this.#onSaved()
    } else if (answer.kind === 'conflict') {
      this.#state.set({ conflict: { text: answer.text, hash: answer.hash, seen: Date.now() } })
    } else {
      this.#state.set({ refused: answer.faults })
    }
  }

  #inTurn(ask: () => Promise<SaveAnswer | null>): Promise<SaveAnswer | null> {
    const next = this.#running.then(async () => {
      this.#state.set({ isSaving: true })
      try {
        const answer = await ask()
        this.#failures = 0
        this.#state.set({ isSaving: false, failure: null })
        if (answer?.kind === 'saved') this.soon()
        return answer
      } catch (error) {
        this.#state.set({ isSaving: false, failure: wordsOf(error) })
        this.soon(RETRIES_MS[this.#failures++] ?? RETRIES_MS.at(-1))
        return null
      }
    })
    this.#running = next
    return next
  }
}
