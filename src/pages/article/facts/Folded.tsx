import { Fragment, type ReactNode } from 'react'
import { formatNumber } from '../../../content/text/formatNumber.ts'

/** So many entries of a row are read at a glance. */
export const MOST_SHOWN = 8

/** Stays at the end of a line. */
export const SEPARATOR = '\u00a0· '

interface FoldedProps<T> {
  items: readonly T[]
  /** What the folded ones are called: "12 more parties". */
  more: string
  children: (item: T) => ReactNode
}

/** Entries in a line, one after the other; of a long line the rest opens on request. */
export function Folded<T>({ items, more, children }: FoldedProps<T>) {
  const rest = items.slice(MOST_SHOWN)
  return (
    <>
      <InLine items={items.slice(0, MOST_SHOWN)}>{children}</InLine>
      {rest.length > 0 && (
        <details>
          <summary className="min-h-8 py-1 text-accent">
            {formatNumber(rest.length)} more {more}
          </summary>
          <InLine items={rest}>{children}</InLine>
        </details>
      )}
    </>
  )
}

function InLine<T>({ items, children }: Omit<FoldedProps<T>, 'more'>) {
  return items.map((item, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the entries of an article never change their order, and two may be equal
    <Fragment key={place}>
      {place > 0 && SEPARATOR}
      {children(item)}
    </Fragment>
  ))
}
