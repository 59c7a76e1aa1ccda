import { SEARCH_PATH, TIMELINE_PATH } from '../../content/address/paths.ts'
import { SHARE_PARAMETERS } from '../../content/address/sharedAddress.ts'
import type { SiteDescription } from '../../content/site/siteDescription.ts'
import { PAPER } from '../site/themeColors.ts'
import { type AppIcon, SVG_ICON } from './appIcons.ts'

/** A picture of the site for who is asked whether to install it. */
interface Screenshot {
  path: string
  width: number
  height: number
  label: string
}

interface AppParts {
  description: Pick<SiteDescription, 'name' | 'description' | 'language'>
  base: string
  icons: readonly AppIcon[]
  screenshot: Screenshot
}

/**
 * What a system needs to know to install the site (https://www.w3.org/TR/appmanifest/). It stands at the site's base, and all its addresses
 * are within that, so that two sites of one host are two apps. The format has one colour for both themes; pages name both.
 */
export function appManifest({ description, base, icons, screenshot }: AppParts): string {
  const { name, description: about, language } = description
  const at = (path: string) => base + path.slice(1)
  const manifest = {
    id: base,
    name,
    short_name: name,
    description: about,
    lang: language,
    start_url: base,
    scope: base,
    display: 'standalone',
    theme_color: PAPER.light,
    background_color: PAPER.light,
    icons: [
      ...icons.map(({ path, size, isMaskable }) => ({
        src: base + path,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose: isMaskable ? 'maskable' : 'any',
      })),
      { src: base + SVG_ICON, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    ],
    screenshots: [
      {
        src: base + screenshot.path,
        sizes: `${screenshot.width}x${screenshot.height}`,
        type: 'image/png',
        form_factor: 'wide',
        label: screenshot.label,
      },
    ],
    shortcuts: [
      { name: 'Timeline', url: at(TIMELINE_PATH) },
      { name: 'Saved', url: at('/saved/') },
      { name: 'Search', url: at(SEARCH_PATH) },
    ],
    share_target: { action: at(SEARCH_PATH), method: 'GET', enctype: 'application/x-www-form-urlencoded', params: SHARE_PARAMETERS },
  }
  return JSON.stringify(manifest, null, 2)
}
