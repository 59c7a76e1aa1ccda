import { type DragEvent, useId, useRef, useState } from 'react'
import { useAsk } from '../../../data/services.ts'
import { BringDialog } from './BringDialog.tsx'
import { EraseEverything, type EraseEverythingProps } from './EraseEverything.tsx'
import { copyDeviceLink, saveBookmarks, saveFeeds, saveReaderFile } from './takeOut.ts'
import { useBringIn } from './useBringIn.ts'

const FAILED = 'A part of it could not be loaded, so nothing was made. Check the connection, then try again.'

/** What is kept, out of this browser and back: files, a link, and the end of it. A file that is dropped on it is brought in. */
export function TakeAlong(props: EraseEverythingProps) {
  const ask = useAsk()
  const [said, say] = useState('')
  const [isOver, setOver] = useState(false)
  const { brought, offerFile, accept, leave } = useBringIn(say)
  const chooser = useRef<HTMLInputElement>(null)
  const headingId = useId()
  const take = (out: () => Promise<string>) => {
    say('')
    out().then(say, () => say(FAILED))
  }
  const drop = (event: DragEvent) => {
    setOver(false)
    const [file] = event.dataTransfer.files
    if (!file) return
    event.preventDefault()
    void offerFile(file)
  }
  const holdsFile = (event: DragEvent) => event.dataTransfer.types.includes('Files')
  return (
    <section
      id="take-along"
      aria-labelledby={headingId}
      className={`no-print scroll-mt-6 ${isOver ? 'rounded-lg outline-2 outline-offset-4 outline-focus' : ''}`}
      onDragOver={(event) => {
        if (!holdsFile(event)) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h2 id={headingId} className="label">
        Take it along
      </h2>
      <div className="mt-3 flex flex-wrap gap-2">
        <TakeButton words="Save to a file" onPress={() => take(saveReaderFile)} />
        <TakeButton words="Bring in" onPress={() => chooser.current?.click()} />
        <TakeButton words="Link for another device" onPress={() => take(copyDeviceLink)} />
        <TakeButton words="Feeds (OPML)" onPress={() => take(() => saveFeeds(ask))} />
        <TakeButton words="Bookmarks (HTML)" onPress={() => take(saveBookmarks)} />
      </div>
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label="File to bring in"
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file) void offerFile(file)
          // The same file can be chosen once more.
          event.target.value = ''
        }}
      />
      <p role="status" className={said === '' ? '' : 'mt-3 text-sm wrap-anywhere'}>
        {said}
      </p>
      <p className="mt-3 text-sm text-muted">
        A browser may forget it: Safari after seven days without a visit, any in a private window. A file does not.
      </p>
      <EraseEverything {...props} onSaveFile={saveReaderFile} onSay={say} />
      {brought && <BringDialog brought={brought} from="the file" onBringIn={accept} onClose={leave} />}
    </section>
  )
}

function TakeButton({ words, onPress }: { words: string; onPress: () => void }) {
  return (
    <button type="button" className="button max-md:min-h-11" onClick={onPress}>
      {words}
    </button>
  )
}
