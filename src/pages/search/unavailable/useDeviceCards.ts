import { useEffect, useState } from 'react'
import type { Card } from '../../../content/article/card.ts'

/** The cards that are on the device; none until the browser has looked. */
export function useDeviceCards(): readonly Card[] {
  const [cards, setCards] = useState<readonly Card[]>([])
  useEffect(() => {
    let isGone = false
    findCards().then(
      (found) => {
        if (!isGone) setCards(found)
      },
      () => {},
    )
    return () => {
      isGone = true
    }
  }, [])
  return cards
}

/** Few readers need it: its code comes when it is used. */
async function findCards(): Promise<readonly Card[]> {
  return (await import('../../../offline/deviceCards.ts')).readDeviceCards(import.meta.env.BASE_URL)
}
