import { useSyncExternalStore } from 'react'
import { readStored, writeStored } from '../ui/browserStorage.ts'
import { THEME_KEY } from './storageKeys.ts'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

const listeners = new Set<() => void>()

function currentTheme(): Theme {
  const stored = readStored('localStorage', THEME_KEY)
  return THEMES.find((theme) => theme === stored) ?? 'system'
}

/** A choice in one tab is one in all of them. */
function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  const follow = ({ key }: StorageEvent) => {
    if (key !== THEME_KEY && key !== null) return
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

export function chooseTheme(theme: Theme): void {
  writeStored('localStorage', THEME_KEY, theme === 'system' ? null : theme)
  applyTheme(theme)
  for (const listener of listeners) listener()
}

function applyTheme(theme: Theme): void {
  const root = document.documentElement
  if (theme === 'system') delete root.dataset['theme']
  else root.dataset['theme'] = theme
}
