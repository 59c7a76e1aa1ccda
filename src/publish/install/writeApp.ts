import { THIS_SITE } from '../../content/site/thisSite.ts'
import { IMAGE_SIZE } from '../shareImages/shareImage.ts'
import { APP_MANIFEST } from '../site/appFiles.ts'
import { APP_ICONS, drawAppIcons, SVG_ICON } from './appIcons.ts'
import { appManifest } from './appManifest.ts'

interface AppFiles {
  base: string
  /** The path of the site's own picture. */
  image: string
  read: (path: string) => string
  /** Whether the publisher has put a file of their own there, which then stays. */
  isOwn: (path: string) => boolean
}

/** Writes what a system needs to install the site: the app manifest, and the icon as pictures. */
export function writeApp({ base, image, read, isOwn }: AppFiles, write: (path: string, content: string | Uint8Array) => void): void {
  const screenshot = { path: image.replace(/^\//, ''), ...IMAGE_SIZE, label: THIS_SITE.headline }
  const files = [
    { path: APP_MANIFEST, bytes: appManifest({ description: THIS_SITE, base, icons: APP_ICONS, screenshot }) },
    ...drawAppIcons(read(SVG_ICON)),
  ]
  for (const { path, bytes } of files) if (!isOwn(path)) write(path, bytes)
}
