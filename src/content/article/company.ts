/** What every mention of a company needs: its name and the hue of its disc (OKLCH, 0 to 359). */
export interface CompanyLabel {
  id: string
  name: string
  hue: number
}

/** A party to the news: a company, a government, a research body. */
export interface Company extends CompanyLabel {
  /** Former names, tickers and product names that people search by. */
  aliases: string[]
  sector: string | null
  url: string | null
}

/** The hue of a company whose file gives none: a hash of its id (FNV-1a), so that it keeps its colour. */
export function hueOf(id: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193)
  return (hash >>> 0) % 360
}
