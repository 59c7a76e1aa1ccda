import { preferenceKey, ROOT_PREFERENCES, THEME_KEY } from '../storageKeys.ts'
import type { BootData } from './bootData.ts'

/**
 * Marks on the root element that styles act on before anything is painted: that scripts run, that the system has a sheet
 * for sharing, and the reader's choices; in a frame the theme that its address names, whatever the browser keeps or refuses
 * to.
 */
export function applyPreferences(root: DOMStringMap, own: BootData): void {
  root['scripts'] = ''
  if ('share' in navigator) root['sheet'] = ''
  try {
    const inFrame = own.frame !== undefined
    const theme = inFrame ? /[?&]theme=(\w+)/.exec(location.search)?.[1] : localStorage.getItem(THEME_KEY)
    if (theme === 'light' || theme === 'dark') root['theme'] = theme
    for (const mark of ROOT_PREFERENCES) if (localStorage.getItem(preferenceKey(mark))) root[mark] = ''
  } catch {
    // A frame in a sandbox has no storage.
  }
}
