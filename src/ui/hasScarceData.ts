/** What https://wicg.github.io/netinfo/ adds to a navigator, where a browser has it. */
interface WithConnection {
  connection?: { saveData?: boolean; effectiveType?: string }
}

/** Whether somebody saves data or has a slow line (2g, slow-2g), as far as the browser tells. */
export function hasScarceData(): boolean {
  const { saveData = false, effectiveType = '' } = (navigator as WithConnection).connection ?? {}
  return saveData || effectiveType.endsWith('2g')
}
