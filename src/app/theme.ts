import { useSyncExternalStore } from 'react'
import { readStored, writeStored } from '../ui/browserStorage.ts'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** The inline script of every page (hydration/bootScript.ts) reads the same key before the first paint. */
const KEY = 'entente:theme'
const listeners = new Set<() => void>()

function currentTheme(): Theme {
  const stored = readStored('localStorage', KEY)
  return THEMES.find((theme) => theme === stored) ?? 'system'
}

/** A choice in one tab is one in all of them. */
function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  const follow = ({ key }: StorageEvent) => {
    if (key !== KEY && key !== null) return
    applyTheme(currentTheme())
    listener()
  }
  window.addEventListener('storage', follow)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', follow)
  }
}

/** The reader's choice, in this browser alone, and the way to change it. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const theme = useSyncExternalStore(subscribe, currentTheme, () => 'system' as const)
  return [theme, chooseTheme]
}

function chooseTheme(theme: Theme): void {
  writeStored('localStorage', KEY, theme === 'system' ? null : theme)
  applyTheme(theme)
  for (const listener of listeners) listener()
}

function applyTheme(theme: Theme): void {
  const root = document.documentElement
  if (theme === 'system') delete root.dataset['theme']
  else root.dataset['theme'] = theme
}
