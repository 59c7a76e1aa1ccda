import { formatQuantity } from '../../content/money/formatQuantity.ts'

interface InPartsProps {
  value: number
  unit: string
  /** How much of it its parts count, more than nothing. */
  inParts: number
}

/** "of which $300 billion are counted with its parts" */
export function InParts({ value, unit, inParts }: InPartsProps) {
  return inParts < value ? (
    <>
      of which <span className="figures">{formatQuantity(inParts, unit)}</span> are counted with its parts
    </>
  ) : (
    <>all of it counted with its parts</>
  )
}
