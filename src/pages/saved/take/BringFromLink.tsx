import { useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { useAsk } from '../../../data/services.ts'
import { isDeviceLink } from '../../../reader/deviceLink.ts'
import { BringDialog } from './BringDialog.tsx'
import { LinkFault, readBroughtLink } from './readBroughtLink.ts'
import { useBringIn } from './useBringIn.ts'

/**
 * Where the address brings something from another device: says what, and asks. The fragment is taken out of the address at once, so
 * that nobody passes it on with the page.
 */
export function BringFromLink() {
  const { pathname, search, hash } = useLocation()
  const navigate = useNavigate()
  const ask = useAsk()
  const [said, say] = useState('')
  const { brought, offer, accept, leave } = useBringIn(say)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a link is read once, when it arrives
  useEffect(() => {
    if (!isDeviceLink(hash)) return
    void navigate({ pathname, search, hash: '' }, { replace: true, preventScrollReset: true })
    void offer(() => readBroughtLink(hash, ask), describeFault)
  }, [hash])
  return (
    <>
      <p role="status" className={said === '' ? '' : 'mt-5 max-w-[44em] rounded-lg bg-wash px-4 py-2.5 text-sm'}>
        {said}
      </p>
      {brought && <BringDialog brought={brought} from="the link" onBringIn={accept} onClose={leave} />}
    </>
  )
}

function describeFault(error: unknown): string {
  return error instanceof LinkFault
    ? 'The link can’t be read: it is cut off, was changed on its way, or comes from a later version of the site. Nothing has changed here. Copy it whole, or take a file in its place.'
    : 'A part of the page is missing, so what the link brings could not be read. Nothing has changed here. Open the link once more.'
}
