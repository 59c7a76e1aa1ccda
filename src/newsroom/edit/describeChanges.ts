import type { ChangedFiles } from './plan.ts'

/** What a command has done, a line for each file, and then what is left to do. */
export function describeChanges({ changed, added, removed, notes }: ChangedFiles): string {
  const lines = (what: string, paths: readonly string[]) => paths.map((path) => `${what}  ${path}`)
  const rest = notes.length > 0 ? ['', ...notes] : []
  return [...lines('added  ', added), ...lines('changed', changed), ...lines('removed', removed), ...rest].join('\n')
}
