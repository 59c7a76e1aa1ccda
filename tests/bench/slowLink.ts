/** A phone's connection on slow 4G: 1.6 Mbit/s, 150 ms. */
const LATENCY_MS = 150
const BYTES_A_MS = 200

/**
 * A link that all answers share, slowed by the server: what a browser's own throttling does not reach (a worker's requests)
 * is slow as well. `pass` resolves when an answer of so many bytes would have arrived.
 */
export function createSlowLink(): { pass: (bytes: number) => Promise<void>; bytes: () => number; reset: () => void } {
  let freeAt = 0
  let passed = 0
  return {
    async pass(bytes) {
      await new Promise((resolve) => setTimeout(resolve, LATENCY_MS))
      passed += bytes
      const now = performance.now()
      freeAt = Math.max(now, freeAt) + bytes / BYTES_A_MS
      await new Promise((resolve) => setTimeout(resolve, freeAt - now))
    },
    bytes: () => passed,
    reset() {
      passed = 0
    },
  }
}
