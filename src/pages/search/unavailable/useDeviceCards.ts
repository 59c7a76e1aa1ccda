import { useEffect, useState } from 'react'
import type { Card } from '../../../content/article/card.ts'
import { readDeviceCards } from '../../../offline/deviceCards.ts'

/** The cards that are on the device; none until the browser has looked. */
export function useDeviceCards(): readonly Card[] {
  const [cards, setCards] = useState<readonly Card[]>([])
  useEffect(() => {
    let isGone = false
    void readDeviceCards(import.meta.env.BASE_URL).then((found) => {
      if (!isGone) setCards(found)
    })
    return () => {
      isGone = true
    }
  }, [])
  return cards
}
