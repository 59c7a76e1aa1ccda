const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  tn: 1e12,
  trillion: 1e12,
}

/** The number of a sum that is written as people write it: "$10 billion", "1,000,000". What may be a decimal comma is not guessed. */
export function suggestSum(written: string): number | null {
  const [, digits, scale = ''] = /^\D*?(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)\s*([a-z]*)\W*$/i.exec(written.trim()) ?? []
  if (digits === undefined) return null
  const factor = scale === '' ? 1 : SCALES[scale.toLowerCase()]
  return factor === undefined ? null : Math.round(Number(digits.replaceAll(',', '')) * factor)
}
