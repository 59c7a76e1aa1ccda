import { useEffect, useId, useRef, useState } from 'react'
import { useAsk } from '../../../data/services.ts'
import { latePart } from '../../../hydration/latePart.tsx'
import { PartFallback } from '../../../hydration/PartFallback.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'

/** The search's code is no part of any page until somebody searches. */
const Suggestions = latePart(async () => (await import('./SearchSuggestions.tsx')).SearchSuggestions, {
  fallback: <PartFallback what="The search" />,
})

/** A field over the page, at once; what it finds comes with its own code. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const input = useRef<HTMLInputElement>(null)
  const [words, setWords] = useState('')
  const listId = useId()
  const ask = useAsk()
  // Prefetched while the search's own code is loading.
  useEffect(() => void ask((archive) => archive.manifest()).catch(() => {}), [ask])
  return (
    <Dialog
      name="Search the archive"
      className="mx-auto mt-[8dvh] max-h-[84dvh] w-full max-w-2xl flex-col overflow-hidden rounded-2xl border border-rule open:flex max-md:m-0 max-md:max-h-dvh max-md:max-w-none max-md:rounded-none max-md:border-0"
      onClose={onClose}
    >
      {(close) => (
        <>
          <div className="flex items-center gap-2 border-b border-rule p-3">
            <input
              ref={input}
              type="text"
              dir="auto"
              role="combobox"
              aria-label="Search the archive"
              aria-expanded={words.trim() !== ''}
              aria-controls={listId}
              aria-autocomplete="list"
              autoComplete="off"
              enterKeyHint="search"
              className="field min-h-11 flex-1 text-base placeholder:text-faint"
              placeholder="Companies, words, “phrases”, $100bn, 10 GW"
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
            <button type="button" className="button min-h-11" onClick={close}>
              Close
            </button>
          </div>
          <Suggestions listId={listId} words={words} input={input} onLeave={close} />
        </>
      )}
    </Dialog>
  )
}
