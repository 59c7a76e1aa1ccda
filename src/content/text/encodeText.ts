/** Percent-encodes a text for an address. A lone surrogate, on which the platform's own function throws, becomes U+FFFD. */
export function encodeText(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'))
}
