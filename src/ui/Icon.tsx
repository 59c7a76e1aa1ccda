import type { IconNode } from 'lucide'
import { createElement } from 'react'

interface IconProps {
  /** An icon of the lucide package, which gives the shapes alone: its React package would cost every page 1.3 KB more. */
  shape: IconNode
  size: number | string
  className?: string
}

/** An icon beside words that say the same. */
export function Icon({ shape, size, className = 'flex-none' }: IconProps) {
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {shape.map(([tag, attributes], place) => createElement(tag, { key: place, ...attributes }))}
    </svg>
  )
}
