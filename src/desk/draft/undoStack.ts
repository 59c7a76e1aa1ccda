/** Changes of one thing that follow each other so fast are one step. */
const TOGETHER_MS = 1000

/** The texts that an article had in this session, back and forth. */
export class UndoStack {
  #past: string[] = []
  #future: string[] = []
  #last: { key: string; at: number } | null = null

  get canUndo(): boolean {
    return this.#past.length > 0
  }
  get canRedo(): boolean {
    return this.#future.length > 0
  }
  /** Says that a text is about to give way to another; `key`: of what is changed, `null` where it is a step by itself. */
  record(before: string, key: string | null, now: number): void {
    const goesOn = key !== null && this.#last?.key === key && now - this.#last.at < TOGETHER_MS
    if (!goesOn) this.#past.push(before)
    this.#future = []
    this.#last = key === null ? null : { key, at: now }
  }
  undo(current: string): string | null {
    return this.#move(this.#past, this.#future, current)
  }
  redo(current: string): string | null {
    return this.#move(this.#future, this.#past, current)
  }
  #move(from: string[], to: string[], current: string): string | null {
    const text = from.pop()
    if (text === undefined) return null
    to.push(current)
    this.#last = null
    return text
  }
}
