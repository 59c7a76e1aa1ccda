import { useEffect } from 'react'
import { wantControls } from './lazyControls.ts'

/** Stands in where there are no prerendered controls, or React had to give them up: then their code is wanted at once. */
export function Wanted() {
  useEffect(wantControls, [])
  return null
}
