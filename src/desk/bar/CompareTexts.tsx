import { type ReactNode, useMemo } from 'react'
import { diffLines, type LinePair } from './diffLines.ts'

interface Side {
  name: string
  text: string
  /** What can be done with it. */
  actions: ReactNode
}

/** So many lines that are alike stand round those that differ. */
const CONTEXT = 2

/** Two texts side by side, with the lines marked that differ; where there is no room for two, one below the other, line by line. */
export function CompareTexts({ left, right }: { left: Side; right: Side }) {
  const rows = useMemo(() => foldAlike(diffLines(left.text, right.text)), [left.text, right.text])
  return (
    <table className="desk-compare w-full table-fixed border-collapse text-sm">
      <thead>
        <tr>
          {[left, right].map(({ name, actions }, at) => (
            <th key={name} scope="col" className="p-2 text-start align-bottom font-medium">
              <span aria-hidden="true" className="desk-sign">
                {at === 0 ? '−' : '+'}{' '}
              </span>
              {name}
              <span className="mt-2 flex flex-wrap gap-2 font-normal">{actions}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) =>
          typeof row === 'number' ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity beyond their place
            <tr key={at}>
              <td colSpan={2} className="p-2 text-center text-xs text-muted">
                {row} {row === 1 ? 'line' : 'lines'} alike
              </td>
            </tr>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity beyond their place
            <tr key={at} data-alike={row.left === row.right}>
              <Line text={row.left} differs={row.left !== row.right} tag="del" />
              <Line text={row.right} differs={row.left !== row.right} tag="ins" />
            </tr>
          ),
        )}
      </tbody>
    </table>
  )
}

function Line({ text, differs, tag: Tag }: { text: string | null; differs: boolean; tag: 'del' | 'ins' }) {
  return (
    <td className="px-2 py-0.5 align-top desk-code text-xs break-words whitespace-pre-wrap">
      {text !== null && (differs ? <Tag>{text || ' '}</Tag> : text)}
    </td>
  )
}

/** Long stretches that are alike become their number of lines. */
function foldAlike(pairs: readonly LinePair[]): (LinePair | number)[] {
  const near = new Set<number>()
  for (const [at, { left, right }] of pairs.entries()) {
    if (left !== right) for (let by = -CONTEXT; by <= CONTEXT; by++) near.add(at + by)
  }
  const rows: (LinePair | number)[] = []
  for (const [at, pair] of pairs.entries()) {
    const last = rows.at(-1)
    if (near.has(at)) rows.push(pair)
    else if (typeof last === 'number') rows[rows.length - 1] = last + 1
    else rows.push(1)
  }
  return rows
}
