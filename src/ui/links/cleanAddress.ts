/** The address without parameters that others hung on it to follow readers. */
export function cleanAddress(): string {
  const url = new URL(window.location.href)
  for (const name of [...url.searchParams.keys()]) {
    if (/^(utm_.*|fbclid|gclid|msclkid|mc_[ce]id|igshid)$/i.test(name)) url.searchParams.delete(name)
  }
  return url.href
}
