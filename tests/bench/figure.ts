/** One line of the benchmark's table. */
export interface Figure {
  name: string
  value: number
  unit: 'ms' | 's' | 'MB' | 'KB' | 'x' | ''
  /** The most that is allowed, where there is a budget. */
  most?: number
  /** What the measure leaves open or how it was come by. */
  note?: string
}

/** Whether a figure keeps its budget; `null` where it has none. */
export function holds({ value, most }: Figure): boolean | null {
  return most === undefined ? null : value <= most
}
