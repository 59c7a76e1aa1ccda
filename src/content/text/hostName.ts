/** The name of the site that an address leads to, as readers know it: without "www."; `null` of what is no address. */
export function hostName(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null
}
