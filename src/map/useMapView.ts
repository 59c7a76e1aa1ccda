import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import type { IgnoredPart } from '../content/filterAddress.ts'
import { formatMapView, type MapChange, type MapView, parseMapView } from './mapView.ts'

interface MapState {
  /** What the address asks for, which is what is drawn. */
  view: MapView
  /** What controls show: the same, but for a choice whose map is on its way. */
  chosen: MapView
  ignored: IgnoredPart[]
  choose: (change: MapChange) => void
}

/** The view that the address asks for, and the way to change it: one choice, one entry of the history. Quick choices add up. */
export function useMapView(): MapState {
  const navigate = useNavigate()
  const { search, key } = useLocation()
  const { view, ignored } = useMemo(() => parseMapView(new URLSearchParams(search)), [search])
  const [choice, setChoice] = useState<{ view: MapView; madeAt: string } | null>(null)
  const latest = useRef({ view, key })
  useEffect(() => {
    latest.current = { view, key }
    // Else the way back to the entry where it was made would lead to it again.
    setChoice(null)
  }, [view, key])
  const choose = useCallback(
    (change: MapChange) => {
      const next = change(latest.current.view)
      latest.current.view = next
      setChoice({ view: next, madeAt: latest.current.key })
      void navigate({ search: formatMapView(next) }, { preventScrollReset: true })
    },
    [navigate],
  )
  // A choice is on its way for as long as the reader is still at the history entry where it was made.
  return { view, chosen: choice?.madeAt === key ? choice.view : view, ignored, choose }
}
