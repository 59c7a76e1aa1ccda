import { useState } from 'react'

interface Typing {
  /** The field's text as it was last seen. */
  seen: string
  /** What is being typed; `null` where nothing is. */
  typed: string | null
  /** What the field will be by what was typed, and has not been yet. */
  awaited: readonly string[]
}

/**
 * The text of a control while somebody types. It is theirs until they leave, even where the file's text comes back a moment later
 * or in another form: no letter is lost, and the caret stays. What is changed elsewhere, as by undo, shows at once.
 *
 * @param expect What the field's text will be when this is typed, where that is not the same.
 */
export function useTypedText(text: string, send: (typed: string) => void, expect: (typed: string) => string = (typed) => typed) {
  const [state, setState] = useState<Typing>({ seen: text, typed: null, awaited: [] })
  if (text !== state.seen) {
    const place = state.awaited.indexOf(text)
    setState({ seen: text, typed: place < 0 ? null : state.typed, awaited: state.awaited.slice(place + 1) })
  }
  return {
    shown: state.typed ?? text,
    isTyping: state.typed !== null,
    type: (typed: string) => {
      const expected = expect(typed)
      setState(({ seen, awaited }) => ({ seen, typed, awaited: expected === text ? awaited : [...awaited, expected] }))
      send(typed)
    },
    settle: () => setState(({ seen }) => ({ seen, typed: null, awaited: [] })),
  }
}
