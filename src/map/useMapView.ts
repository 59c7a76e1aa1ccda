import { useMemo } from 'react'
import { useLocation } from 'react-router-dom'
import { useViewChoice } from '../listing/useViewChoice.ts'
import { formatMapView, parseMapView } from './mapView.ts'

/** The map that the address asks for, which is what is drawn, and what its controls show (`chosen`). */
export function useMapView() {
  const { search } = useLocation()
  const { view, ignored } = useMemo(() => parseMapView(new URLSearchParams(search)), [search])
  const [chosen, choose] = useViewChoice(view, formatMapView)
  return { view, chosen, ignored, choose }
}
