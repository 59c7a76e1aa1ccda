import { createInterface } from 'node:readline/promises'

/** Somebody who can be asked. */
export interface Terminal {
  /** What was answered, without spaces round it. @throws Cancelled */
  ask: (question: string) => Promise<string>
  close: () => void
}

/** Whoever was asked pressed Ctrl+C or Ctrl+D. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled'
}

type Input = NodeJS.ReadableStream & { isTTY?: boolean }
type Output = NodeJS.WritableStream & { isTTY?: boolean }

/** `null` where nobody sits at both ends, as in a script: nothing is asked there. */
export function openTerminal(input: Input = process.stdin, output: Output = process.stdout): Terminal | null {
  if (input.isTTY !== true || output.isTTY !== true) return null
  const lines = createInterface({ input, output, terminal: true })
  const end = new AbortController()
  // Without these a question is open for ever, and Node ends as if nothing had been wrong.
  lines.once('SIGINT', () => lines.close())
  lines.once('close', () => end.abort())
  return {
    ask: async (question) => {
      try {
        return (await lines.question(question, { signal: end.signal })).trim()
      } catch (error) {
        throw end.signal.aborted ? new Cancelled() : error
      }
    },
    close: () => lines.close(),
  }
}
