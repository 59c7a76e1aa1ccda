import { discColor } from './PairMark.tsx'

/** A company's colour beside its name in a list. */
export function HueDot({ hue }: { hue: number }) {
  return (
    <svg className="flex-none" width="9" height="9" viewBox="0 0 10 10" aria-hidden="true">
      <circle className="disc" color={discColor(hue)} cx="5" cy="5" r="5" />
    </svg>
  )
}
