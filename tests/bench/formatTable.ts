import { type Figure, holds } from './figure.ts'

/** The figures as a table of plain text: what, how much, how much is allowed, and whether that holds. */
export function formatTable(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const verdict = holds(figure)
    const budget = figure.most ?? figure.least
    return [
      figure.name,
      formatValue(figure.value, figure.unit),
      budget === undefined ? '' : formatValue(budget, figure.unit),
      verdict === null ? '' : verdict ? 'holds' : 'MISSED',
      figure.note ?? '',
    ]
  })
  const table = [['figure', 'value', 'budget', '', 'note'], ...rows]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)))
  return table
    .map(([name = '', value = '', most = '', verdict = '', note = '']) =>
      [
        name.padEnd(widths[0] ?? 0),
        value.padStart(widths[1] ?? 0),
        most.padStart(widths[2] ?? 0),
        verdict.padEnd(widths[3] ?? 0),
        note,
      ].join('  '),
    )
    .map((line) => line.trimEnd())
    .join('\n')
}

function formatValue(value: number, unit: Figure['unit']): string {
  const digits = unit === 'ms' || (unit === '' && Number.isInteger(value)) ? 0 : unit === 'x' || unit === '' ? 3 : 1
  return `${value.toFixed(digits)}${unit && ` ${unit}`}`
}
