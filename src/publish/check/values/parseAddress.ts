/** An address taken apart; `null` where it is none. `URL.canParse` of Node 20 refuses good ones with an ü once it has been called often. */
export function parseAddress(address: string, base?: string): URL | null {
  try {
    return new URL(address, base)
  } catch {
    return null
  }
}
