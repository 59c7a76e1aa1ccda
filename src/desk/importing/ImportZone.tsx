import { useEffect, useState } from 'react'
import { Dialog } from '../../ui/Dialog.tsx'
import { isTyped } from '../../ui/isTyped.ts'
import { useDesk } from '../deskSession.ts'
import { readFile, readTransfer } from './readTransfer.ts'

const NAME = 'Paste a release, a page, a feed, a table'

/** Where things are pasted and dropped. The whole page takes them; this says so, and has a field for those who can do neither. */
export function ImportZone() {
  const session = useDesk()
  const [isOpen, setOpen] = useState(false)
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const ending = new AbortController()
    const { signal } = ending
    const onPaste = (event: ClipboardEvent) => {
      if (isTyped(event) || document.querySelector('dialog[open]') || !event.clipboardData) return
      event.preventDefault()
      void readTransfer(event.clipboardData).then((pasted) => session.read(pasted))
    }
    const onDrag = (event: DragEvent) => {
      if (isTyped(event)) return
      event.preventDefault()
      setOver(true)
    }
    const onDrop = (event: DragEvent) => {
      setOver(false)
      if (isTyped(event) || !event.dataTransfer) return
      event.preventDefault()
      void readTransfer(event.dataTransfer).then((dropped) => session.read(dropped))
    }
    window.addEventListener('paste', onPaste, { signal })
    window.addEventListener('dragover', onDrag, { signal })
    window.addEventListener('dragleave', ({ relatedTarget }) => relatedTarget === null && setOver(false), { signal })
    window.addEventListener('drop', onDrop, { signal })
    return () => ending.abort()
  }, [session])
  return (
    <>
      <button type="button" className="desk-zone" data-over={isOver} onClick={() => setOpen(true)}>
        <b className="font-medium text-ink">Paste or drop</b> a release, a page, a feed, a table
      </button>
      {isOpen && (
        <Dialog name={NAME} hasTitle className="m-auto w-full max-w-2xl rounded-2xl border border-rule" onClose={() => setOpen(false)}>
          {(close) => <PasteForm close={close} />}
        </Dialog>
      )}
    </>
  )
}

function PasteForm({ close }: { close: () => void }) {
  const session = useDesk()
  const [text, setText] = useState('')
  const read = (pasted: Promise<Parameters<typeof session.read>[0]>) => {
    close()
    void pasted.then((all) => session.read(all))
  }
  return (
    <form
      className="p-4"
      onSubmit={(event) => {
        event.preventDefault()
        read(Promise.resolve(text.trim() === '' ? [] : [{ name: '', type: 'text/plain', content: { text } }]))
      }}
    >
      <label className="block text-sm text-muted">
        Its text
        <textarea
          className="field mt-1.5"
          rows={10}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onPaste={(event) => {
            // With its markup, headings and lists can be told from paragraphs.
            if (event.clipboardData.files.length === 0 && event.clipboardData.getData('text/html').trim() === '') return
            event.preventDefault()
            read(readTransfer(event.clipboardData))
          }}
        />
      </label>
      <label className="mt-3 block text-sm text-muted">
        Or files
        <input
          type="file"
          multiple
          className="mt-1.5 block"
          onChange={(event) => read(Promise.all([...(event.target.files ?? [])].map(readFile)))}
        />
      </label>
      <button type="submit" className="button button-strong mt-4">
        Read it
      </button>
    </form>
  )
}
