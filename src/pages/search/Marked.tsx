import type { MarkedText } from './markText.ts'

/** Text with the words that were searched for marked in it. */
export function Marked({ runs }: { runs: readonly MarkedText[] }) {
  return runs.map(({ text, marked }, index) =>
    marked ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text never change their order
      <mark key={index} className="found">
        {text}
      </mark>
    ) : (
      text
    ),
  )
}
