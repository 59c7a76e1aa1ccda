import { useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { retryable } from '../../data/retryable.ts'
import { areKeysInUse } from '../../hydration/keysInUse.ts'
import { latePart } from '../../hydration/latePart.tsx'
import { reportMissingPart } from '../../hydration/missingParts.ts'
import { isSiteKey } from '../../ui/isSiteKey.ts'

const KeyboardDialog = latePart(async () => (await import('./KeyboardDialog.tsx')).KeyboardDialog)

/** One promise for all keys: the module asked for twice may come to the second key first, and `g m` would be `m g`. */
const keys = retryable(() => import('./pressKey.ts'))

/**
 * The keys of the site (pressKey.ts), whose code comes with the first of them, and a button that shows them whether or
 * not they are in use. They are single letters, so they can be switched off (WCAG 2.1.4), and rest while somebody types.
 */
export function Keyboard() {
  const navigate = useNavigate()
  const { pathname } = useLocation()
  // Code that comes late must not open the list on another page than the one it was asked for on. Each asking is an object of
  // its own, so that a list that could not be had is asked for again (latePart.tsx).
  const [asked, setAsked] = useState<{ on: string } | null>(null)
  const [said, setSaid] = useState('')
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key } = event
      if (!isSiteKey(event) || !areKeysInUse()) return
      // At once, and not with the code of the other keys: what is typed next belongs to the field that it opens.
      if (key === '/') {
        event.preventDefault()
        document.querySelector<HTMLElement>('[data-search]')?.click()
        return
      }
      const effects = { navigate, say: setSaid, showKeys: () => setAsked({ on: pathname }) }
      // Without the code a key does nothing but say so; the next one asks for it again.
      keys.load().then(
        ({ pressKey }) => pressKey(key, effects),
        () => reportMissingPart(keys.load),
      )
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [navigate, pathname])
  return (
    <>
      <button type="button" className="link needs-scripts" onClick={() => setAsked({ on: pathname })}>
        Keyboard
      </button>
      <span role="status" className={said ? 'toast' : 'sr-only'}>
        {said}
      </span>
      {asked?.on === pathname && <KeyboardDialog onClose={() => setAsked(null)} />}
    </>
  )
}
