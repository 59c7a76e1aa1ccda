/** "0.3 MB", "43.1 MB", "1,204 MB": of a million bytes, as hosts count. */
export function formatMegabytes(bytes: number): string {
  const digits = bytes < 99.95e6 ? 1 : 0
  return `${(bytes / 1e6).toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })} MB`
}
