import { useState } from 'react'
import { switchOffline } from '../../offline/switchOffline.ts'

/** Takes everything off the device, and keeps nothing there from then on; or keeps it again. */
export function OfflineSwitch({ isOn }: { isOn: boolean }) {
  const [said, setSaid] = useState('')
  const change = async () => {
    const isDone = await switchOffline(!isOn, import.meta.env.BASE_URL)
    setSaid(isDone ? (isOn ? REMOVED : KEPT) : 'Your browser did not allow that. You can delete the data of this site in its settings.')
  }
  return (
    <div className="pt-2 font-sans text-base">
      <button type="button" className="button min-h-11" onClick={() => void change()}>
        {isOn ? 'Keep nothing on this device' : 'Keep the site on this device'}
      </button>
      <p role="status" className="mt-2 text-sm text-muted">
        {said}
      </p>
    </div>
  )
}

const REMOVED = 'All of it is gone. The site needs a connection from now on.'
const KEPT = 'The site will be here in a moment, and every article that you open from now on.'
