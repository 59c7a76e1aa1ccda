import { type MouseEvent, type ReactNode, useState } from 'react'
import type { FieldPath } from '../../deskAnswers.ts'
import { useEditing } from '../FormContext.ts'
import { valueAt } from '../read/readValue.ts'

interface RowMoreProps {
  path: FieldPath
  /** The names of the fields that are folded. */
  names: readonly string[]
  /** What they are, in a few words. */
  about: string
  children: ReactNode
}

/** Rare fields of a row: open where one of them is used or has a fault. */
export function RowMore({ path, names, about, children }: RowMoreProps) {
  const [chosen, setChosen] = useState<boolean | null>(null)
  const { isFaulty, isUsed } = useEditing(({ fields, faultsAt }) => ({
    isFaulty: names.some((name) => faultsAt([...path, name]).length > 0),
    isUsed: names.some((name) => valueAt(fields, [...path, name]) !== undefined),
  }))
  const isOpen = isFaulty || (chosen ?? isUsed)
  const toggle = (event: MouseEvent) => {
    // The state is here: what is closed while it has faults would hide them.
    event.preventDefault()
    setChosen(!isOpen)
  }
  return (
    <details className="row-more wide" open={isOpen}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button. */}
      <summary onClick={toggle}>
        More <small>{about}</small>
      </summary>
      <div className="row-fields">{children}</div>
    </details>
  )
}
