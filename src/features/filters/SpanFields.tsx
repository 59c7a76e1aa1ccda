import { useState } from 'react'
import { isSameSpan, orderedSpan, type Span } from '../../content/text/day.ts'
import { DayField } from './DayField.tsx'

interface SpanFieldsProps extends Span {
  onChange: (span: Span) => void
}

/**
 * A first and a last day. Whoever steps the first past the last has the two change places in what is chosen; the fields show
 * what was asked of them until they are left, so that the next step goes on from there.
 */
export function SpanFields({ from, to, onChange }: SpanFieldsProps) {
  const [asked, setAsked] = useState<Span | null>(null)
  const chosen = { from, to }
  // What is chosen elsewhere meanwhile counts.
  const shown = asked && isSameSpan(orderedSpan(asked), chosen) ? asked : chosen
  const change = (days: Partial<Span>) => {
    const span = { ...shown, ...days }
    setAsked(span)
    onChange(span)
  }
  const forget = () => setAsked(null)
  return (
    <>
      <DayField label="From" value={shown.from} onChange={(day) => change({ from: day })} onLeave={forget} />
      <DayField label="To" value={shown.to} onChange={(day) => change({ to: day })} onLeave={forget} />
    </>
  )
}
