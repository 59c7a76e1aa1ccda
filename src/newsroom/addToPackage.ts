import { applyEdits, modify, parse } from 'jsonc-parser'
import { fieldOf } from '../publish/check/json/fieldOf.ts'

const SCRIPTS = { start: 'entente dev', check: 'entente check', build: 'entente build' }

/**
 * The package.json of a publisher's folder with what a site needs: the one dependency, and scripts by which it is used. What is there
 * already stays as it is. `text` is what the file holds, `null` where there is none.
 */
export function addToPackage(text: string | null, name: string, version: string): string {
  const begun = text ?? `${JSON.stringify({ name: name.toLowerCase().replace(/[^a-z0-9-]+/g, '-') || 'site', private: true }, null, 2)}\n`
  const present: unknown = parse(begun)
  const has = (path: readonly string[]) => path.reduce((value, key) => fieldOf(value, key), present) !== undefined
  const wanted: [path: string[], value: string][] = [
    ...Object.entries(SCRIPTS).map(([script, command]): [string[], string] => [['scripts', script], command]),
    [['dependencies', 'entente'], `^${version}`],
  ]
  return wanted.reduce(
    (edited, [path, value]) =>
      has(path) ? edited : applyEdits(edited, modify(edited, path, value, { formattingOptions: { insertSpaces: true, tabSize: 2 } })),
    begun,
  )
}
