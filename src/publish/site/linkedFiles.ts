import { createHash } from 'node:crypto'
import type { Site } from './site.ts'

/**
 * Takes the query and the fragment along, which the page's own way to lead on would lose. The rest of the page is then not read,
 * so that it leads nowhere by itself.
 */
const LEAD_ON_SCRIPT = 'stop();location.replace(document.currentScript.dataset.to+location.search+location.hash)\n'

/** The styles of each kind of page and the boot script as files, for the pages that do not carry them inline, and the script of pages that lead on. */
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
  return {
    files,
    linked: {
      styles: Object.fromEntries(addresses),
      bootScript: add('boot', 'js', bootScript),
      leadOn: add('lead-on', 'js', LEAD_ON_SCRIPT),
    },
  }
}
