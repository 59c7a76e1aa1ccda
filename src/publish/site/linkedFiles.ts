import { createHash } from 'node:crypto'
import type { Site } from './site.ts'

/** The styles of each kind of page and the boot script as files, for the pages that do not carry them inline. */
export interface LinkedFiles {
  /** The texts by their paths, relative to the site's root. */
  files: ReadonlyMap<string, string>
  /** Their addresses. */
  linked: Site['linked']
}

export function linkedFiles({ styles, bootScript, base }: Pick<Site, 'styles' | 'bootScript' | 'base'>): LinkedFiles {
  const files = new Map<string, string>()
  const add = (name: string, ending: string, text: string): string => {
    // Named as the bundler names its files, so that hosts keep them for ever (headers.ts).
    const path = `assets/${name}-${createHash('sha256').update(text).digest('base64url').slice(0, 8)}.${ending}`
    files.set(path, text)
    return base + path
  }
  const addresses = Object.entries(styles).map(([route, css]) => [route, add(route, 'css', css)] as const)
  return { files, linked: { styles: Object.fromEntries(addresses), bootScript: add('boot', 'js', bootScript) } }
}
