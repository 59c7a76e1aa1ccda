/** So many bytes become characters at once: more arguments than that no engine takes for sure. */
const CHUNK = 0x8000

export function encodeBase64(bytes: Uint8Array): string {
  let characters = ''
  for (let at = 0; at < bytes.length; at += CHUNK) characters += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  return btoa(characters)
}
