import type { Plugin } from 'vite'
import { type AccentColors, withAccent } from '../site/accentColors.ts'

/** The Vite plugin that puts a publisher's accent into the styles of the site. `accent`: asked each time, for it may change. */
export function accentStyles(accent: () => AccentColors): Plugin {
  return {
    name: 'entente:accent',
    transform: { order: 'pre', handler: (code, id) => (id.endsWith('/src/app/styles.css') ? withAccent(code, accent()) : null) },
  }
}
