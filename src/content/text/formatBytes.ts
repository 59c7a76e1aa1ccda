import { formatNumber } from './formatNumber.ts'

const MEGABYTE = 1_000_000

/** "14 MB", "1.4 GB"; below one megabyte the browser's own bookkeeping is most of it. */
export function formatBytes(bytes: number): string {
  if (bytes < MEGABYTE) return 'less than 1 MB'
  if (bytes < 999.5 * MEGABYTE) return `${Math.round(bytes / MEGABYTE)} MB`
  return `${formatNumber(Math.round(bytes / MEGABYTE / 100) / 10)} GB`
}
