import { CheckField } from '../../ui/CheckField.tsx'

interface CutOffProps {
  paragraphs: readonly string[]
  takenBack: ReadonlySet<number>
  onTakeBack: (at: number, isTaken: boolean) => void
}

/** Boilerplate that was cut off, each paragraph of which can be taken back. */
export function CutOff({ paragraphs, takenBack, onTakeBack }: CutOffProps) {
  if (paragraphs.length === 0) return null
  return (
    <details className="mt-6">
      <summary className="py-1 text-sm">
        Cut off at the end: {paragraphs.length === 1 ? '1 paragraph' : `${paragraphs.length} paragraphs`}
      </summary>
      {paragraphs.map((paragraph, at) => (
        <CheckField
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no identity beyond their place
          key={at}
          checked={takenBack.has(at)}
          className="mt-1 items-start py-1 text-sm"
          onChange={(isTaken) => onTakeBack(at, isTaken)}
        >
          <span dir="auto">
            <span className="sr-only">Take back: </span>
            {paragraph}
          </span>
        </CheckField>
      ))}
    </details>
  )
}
