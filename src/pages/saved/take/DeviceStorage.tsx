import { useId, useState } from 'react'
import { useReader } from '../../../reader/useReader.ts'
import { describeBytes } from './describeBytes.ts'
import { useDeviceStorage } from './useDeviceStorage.ts'

interface DeviceStorageProps {
  /** What is kept to be read offline, before the room that it takes: "Timeline and 12 saved", "ready". */
  lines?: readonly { name: string; value: string }[]
}

/** What is on this device, how much room it takes, and whether the browser promises to keep it. */
export function DeviceStorage({ lines = [] }: DeviceStorageProps) {
  const [{ usage, isKept }, askToKeep] = useDeviceStorage(useReader())
  const [said, say] = useState('')
  const headingId = useId()
  const rows = [...lines, ...(usage === null ? [] : [{ name: `Room taken by ${window.location.host}`, value: describeBytes(usage) }])]
  const press = async () => {
    const answer = await askToKeep()
    say(answer === true ? '' : answer === false ? REFUSED : 'The browser did not answer.')
  }
  return (
    <section id="device" aria-labelledby={headingId} className="no-print scroll-mt-6">
      <h2 id={headingId} className="label">
        On this device
      </h2>
      {rows.length > 0 && (
        <dl className="mt-2 text-sm">
          {rows.map(({ name, value }) => (
            <div key={name} className="flex justify-between gap-4 py-1.5">
              <dt className="min-w-0 wrap-anywhere text-muted">{name}</dt>
              <dd className="flex-none">{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="mt-2 text-sm text-muted">{isKept === null ? UNKNOWN : isKept ? KEPT : NOT_KEPT}</p>
      {isKept === false && (
        <button type="button" className="button mt-2 max-md:min-h-11" onClick={() => void press()}>
          Ask the browser to keep it
        </button>
      )}
      <p role="status" className="mt-2 text-sm empty:hidden">
        {said}
      </p>
    </section>
  )
}

const KEPT = 'The browser has promised to keep it until you erase it.'
const NOT_KEPT = 'The browser may clear it when room is short.'
const UNKNOWN = 'This browser does not say whether it will keep it. A file is safe.'
const REFUSED = 'The browser has not promised it. It may once you visit more often or install the site; a file is safe in any case.'
