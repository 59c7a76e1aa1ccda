import { useId, useState } from 'react'
import { formatBytes } from '../../../content/text/formatBytes.ts'
import { formatNumber } from '../../../content/text/formatNumber.ts'
import type { DeviceContents } from '../../../offline/deviceContents.ts'
import { useDeviceState } from '../../../offline/useDeviceState.ts'
import { countSaved } from '../../../reader/savedArticles.ts'
import { useReader } from '../../../reader/useReader.ts'
import { OfflineSetting } from './OfflineSetting.tsx'
import { useDeviceStorage } from './useDeviceStorage.ts'

interface DeviceStorageProps {
  /** Of how many saved articles the whole is here. */
  wholeCount: number
}

/** What is on this device, how much room it takes, and whether the browser promises to keep it. */
export function DeviceStorage({ wholeCount }: DeviceStorageProps) {
  const records = useReader()
  const [{ usage, isKept }, askToKeep] = useDeviceStorage(records)
  const device = useDeviceState()
  const [said, say] = useState('')
  const headingId = useId()
  const wanted = countSaved(records)
  const rows = [
    ...(wanted > 0 ? [{ name: 'Saved articles', value: describeWhole(wholeCount, wanted) }] : []),
    ...(device?.canWork && device.isOn ? offlineRows(device.contents) : []),
    ...(usage === null ? [] : [{ name: `Room taken by ${window.location.host}`, value: formatBytes(usage) }]),
  ]
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
      {device?.canWork && <OfflineSetting isOn={device.isOn} onSay={say} />}
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

/** "ready"; "2 of 3": the rest comes with the next connection. */
function describeWhole(kept: number, wanted: number): string {
  return kept >= wanted ? 'ready' : `${formatNumber(kept)} of ${formatNumber(wanted)}`
}

/** What else can be read without a connection. */
function offlineRows({ isReady, hasSearch, articles }: DeviceContents): { name: string; value: string }[] {
  return [
    { name: 'Timeline', value: isReady ? 'ready' : 'not yet' },
    ...(articles.length > 0 ? [{ name: 'Articles opened lately', value: formatNumber(articles.length) }] : []),
    ...(isReady ? [{ name: 'Search', value: hasSearch ? 'ready' : 'headlines only' }] : []),
  ]
}

const KEPT = 'The browser has promised to keep it until you erase it.'
const NOT_KEPT = 'The browser may clear it when room is short.'
const UNKNOWN = 'This browser does not say whether it will keep it. A file is safe.'
const REFUSED = 'The browser has not promised it. It may once you visit more often or install the site; a file is safe in any case.'
