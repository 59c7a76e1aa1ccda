import { useState } from 'react'
import { formatList } from '../../../content/text/formatNumber.ts'
import { loadReader } from '../../../reader/reader.ts'
import { describeKept } from './describeKept.ts'
import { EraseDialog } from './EraseDialog.tsx'
import { type EraseOffline, eraseAll } from './eraseAll.ts'

export interface EraseEverythingProps {
  /** Takes away what is kept for offline; left out where nothing is. */
  eraseOffline?: EraseOffline
}

interface EraseCallbacks {
  /** Resolves to how it went. */
  onSaveFile: () => Promise<string>
  /** Tells the reader what came of it, in place of what was said before. */
  onSay: (words: string) => void
}

/** The end of all that is kept: what it takes, a last chance to save it, and what came of it. */
export function EraseEverything({ eraseOffline, onSaveFile, onSay }: EraseEverythingProps & EraseCallbacks) {
  const [lines, setLines] = useState<string[] | null>(null)
  const ask = async () => {
    const reader = await loadReader()
    setLines(describeKept(reader.records(), (await reader.copies()).length, eraseOffline !== undefined))
  }
  const erase = async () => {
    const left = await eraseAll(eraseOffline ?? null)
    onSay(
      left.length === 0
        ? 'Everything is erased. This browser keeps nothing of yours for this site any more.'
        : `The browser has refused a part: ${formatList(left)} may still be there. The rest is erased. To erase that too, delete this site’s data in the browser’s settings.`,
    )
  }
  return (
    <>
      <button
        type="button"
        className="link mt-2 min-h-6 text-sm max-md:min-h-11"
        onClick={() => {
          onSay('')
          ask().catch(() => onSay('A part of the page is missing, so nothing was erased. Check the connection, then try again.'))
        }}
      >
        Erase everything…
      </button>
      {lines && <EraseDialog lines={lines} onErase={() => void erase()} onSaveFile={onSaveFile} onClose={() => setLines(null)} />}
    </>
  )
}
