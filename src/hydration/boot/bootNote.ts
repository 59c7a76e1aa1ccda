export const NOTE_CLASS = 'boot-note'

/** A line at the bottom of the window that says what does not work, with a button. */
export interface BootNote {
  isShown(): boolean
  say(words: string): void
  remove(): void
}

/** `again`: what "Try again" does. */
export function createBootNote(again: () => void): BootNote {
  let note: { line: HTMLElement; words: HTMLElement } | null = null
  const add = () => {
    const line = document.createElement('div')
    const words = document.createElement('p')
    const button = document.createElement('button')
    line.className = `${NOTE_CLASS} no-print`
    line.setAttribute('role', 'status')
    button.type = 'button'
    button.className = 'button'
    button.textContent = 'Try again'
    button.onclick = again
    line.append(words, button)
    document.body.prepend(line)
    return { line, words }
  }
  return {
    isShown: () => note !== null,
    say(words) {
      note ??= add()
      note.words.textContent = words
    },
    remove() {
      note?.line.remove()
    },
  }
}
