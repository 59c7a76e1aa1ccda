/** A part of an address with its escapes read; one whose escapes stand for nothing, as it is. */
export function decodeAddress(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
