import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Fault, type Warning, WHOLE_FILE } from '../../faults/fault.ts'
import { shownFile } from '../contentFiles.ts'
import { closestMatch } from '../json/closestMatch.ts'
import { quoteValue } from '../json/quoteValue.ts'

/** Everything that a site folder may hold. */
const PARTS = [
  'site.json',
  'about.md',
  'pages',
  'companies.json',
  'articles',
  'collections',
  'images',
  'redirects.json',
  'icon.svg',
  'static',
]

/** What the build writes under names of its own: what lay there would be lost. */
const BUILT: readonly [pattern: RegExp, instead: string][] = [
  [/^robots\.txt$/, '"robots" in site.json'],
  [/^icon\.svg$/, 'icon.svg beside site.json'],
  [/^(?:index|404)\.html$/, 'another name; the timeline and the page for unknown addresses are the site’s own'],
  [/^(?:companies\.json|archive\.schema\.json|\.entente-files|sitemap[\w-]*\.xml|feed\.(?:xml|atom|json))$/, 'another name'],
  [/^(?:articles|collections|companies|partnerships|timeline|kinds|pages|assets|data|previews)\//, 'another folder'],
  [/^(?:about|privacy|accessibility|map|ledger|search|embed)\/index\.html$/, 'another folder'],
]

/** What lies in a site folder where nobody looks, and what of `static/` the build would write over. */
export function checkFolder(folder: string, faults: Fault[], warnings: Warning[]): void {
  for (const name of existsSync(folder) ? readdirSync(folder).sort() : []) {
    if (name.startsWith('.') || PARTS.includes(name)) continue
    const meant = closestMatch(name, PARTS)
    warnings.push({
      file: shownFile(join(folder, name)),
      text: `is no part of a site folder and was passed over${meant === null ? '; what is to be published as it is belongs into static/' : `; did you mean ${quoteValue(meant)}?`}`,
    })
  }
  const own = join(folder, 'static')
  for (const entry of existsSync(own) ? readdirSync(own, { recursive: true, withFileTypes: true }) : []) {
    if (entry.isDirectory()) continue
    const path = join(entry.parentPath, entry.name)
    const published = path.slice(own.length + 1).replaceAll('\\', '/')
    const [, instead] = BUILT.find(([pattern]) => pattern.test(published)) ?? []
    if (instead !== undefined) {
      faults.push({
        file: shownFile(path),
        ...WHOLE_FILE,
        found: 'a file where the build writes one of its own',
        wanted: instead,
        example: '',
      })
    }
  }
}
