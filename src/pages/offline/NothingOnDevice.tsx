import { isOfflineOn } from '../../offline/isOfflineOn.ts'
import { canWorkOffline } from '../../offline/switchOffline.ts'

/** Why nothing is on the device, and what can be done about it. */
export function NothingOnDevice() {
  return <p role="status">Nothing of this site is on this device. {reason()}</p>
}

function reason(): string {
  if (!canWorkOffline()) return 'This browser, or this site, can’t keep it. With a connection everything can be read.'
  if (!isOfflineOn()) return 'You have switched that off. With a connection everything can be read.'
  return 'Read a page of it with a connection, and after a moment it is here.'
}
