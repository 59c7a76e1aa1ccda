/** One line of the benchmark's table. */
export interface Figure {
  name: string
  value: number
  unit: 'ms' | 's' | 'MB' | 'KB' | 'KiB' | 'x' | ''
  /** The most that is allowed, where there is such a budget. */
  most?: number
  /** The least that is wanted, where more is better. */
  least?: number
  /** What the measure leaves open or how it was come by. */
  note?: string
}

/** Whether a figure keeps its budget; `null` where it has none. */
export function holds({ value, most, least }: Figure): boolean | null {
  if (most === undefined && least === undefined) return null
  return value <= (most ?? Number.POSITIVE_INFINITY) && value >= (least ?? Number.NEGATIVE_INFINITY)
}
