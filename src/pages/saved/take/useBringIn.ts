import { useState } from 'react'
import { knownTrouble } from '../../../reader/reader.ts'
import { ReaderFileFault } from '../../../reader/readerFile.ts'
import { type Brought, bringIn, readBroughtFile } from './brought.ts'

/** Larger files are none of ours, and reading one would stop the page. In bytes. */
const LARGEST_FILE = 200_000_000

const NOTHING_CHANGED = 'Nothing has changed here.'

/** Reads what is to be brought in, asks, and brings it in. `say` tells the reader how it went. */
export function useBringIn(say: (words: string) => void) {
  const [brought, setBrought] = useState<Brought | null>(null)
  const offer = async (read: () => Promise<Brought>, describeFault: (error: unknown) => string) => {
    say('')
    try {
      setBrought(await read())
    } catch (error) {
      say(describeFault(error))
    }
  }
  const offerFile = (file: File) =>
    offer(
      async () => {
        if (file.size > LARGEST_FILE) throw new ReaderFileFault('a file that is too large', 'one that “Save to a file” has made')
        return readBroughtFile(await file.text())
      },
      (error) =>
        error instanceof ReaderFileFault
          ? `“${file.name}” can’t be brought in. Found: ${error.found}. Wanted: ${error.wanted}. ${NOTHING_CHANGED}`
          : `“${file.name}” could not be read. ${NOTHING_CHANGED} Try again.`,
    )
  const accept = () => {
    if (!brought) return
    bringIn(brought).then(
      () =>
        say(
          knownTrouble() === null ? 'Brought in.' : 'Brought in, but this browser can’t keep all of it: it lasts until this tab is closed.',
        ),
      () => say(`A part of the page is missing, so it was not brought in. ${NOTHING_CHANGED} Check the connection, then try again.`),
    )
  }
  return { brought, offer, offerFile, accept, leave: () => setBrought(null) }
}
