import { useCopy } from '../../ui/copy/useCopy.ts'

const WORDS = { idle: 'Copy', copied: 'Copied', failed: 'Could not copy' }

/** Copies a text, so that it can be taken elsewhere whatever becomes of it here. */
export function CopyText({ text, of }: { text: string; of: string }) {
  const [state, copy] = useCopy()
  return (
    <button type="button" className="button" onClick={() => copy(text)}>
      {WORDS[state]}
      <span className="sr-only"> {of}</span>
    </button>
  )
}
