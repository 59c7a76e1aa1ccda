import type { MarkedText } from './excerpt.ts'

/** Text with the words that were sought marked in it. */
export function Marked({ runs }: { runs: readonly MarkedText[] }) {
  return runs.map(({ text, marked }, place) =>
    marked ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text never change their order
      <mark key={place} className="found">
        {text}
      </mark>
    ) : (
      text
    ),
  )
}
