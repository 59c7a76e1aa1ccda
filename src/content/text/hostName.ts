/** The name of the site that an address leads to, as readers know it: without "www."; `null` of what is no address. */
export function hostName(url: string): string | null {
  try {
    return new URL(url).hostname.replace(/^www\./, '')
  } catch {
    // URL.canParse is newer than some of the browsers that the site is built for.
    return null
  }
}
