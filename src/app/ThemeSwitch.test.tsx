// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { renderPage } from '../../tests/renderPage.tsx'
import { ThemeSwitch } from './ThemeSwitch.tsx'

const KEY = 'reader:theme'
const root = document.documentElement

afterEach(() => {
  localStorage.clear()
  delete root.dataset['theme']
})

/** What another tab kept, and how this one hears of it; without a key where that tab emptied the whole store. */
function hearOf(theme: string | null, key: string | null = KEY): void {
  if (theme === null) localStorage.removeItem(KEY)
  else localStorage.setItem(KEY, theme)
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key, newValue: theme })))
}

test('the switch goes round system, light and dark, on the page and in its name', () => {
  renderPage(<ThemeSwitch />)
  const themes = ['system', 'light', 'dark', 'system'].map((theme) => {
    const name = screen.getByRole('button', { name: new RegExp(`^Theme: ${theme}[.]`) })
    const shown = root.dataset['theme']
    fireEvent.click(name)
    return shown
  })
  expect(themes).toEqual([undefined, 'light', 'dark', undefined])
})

test('a theme chosen in another tab is that of this one, of its colours and of its switch', () => {
  renderPage(<ThemeSwitch />)
  hearOf('dark')
  expect(root.dataset['theme']).toBe('dark')
  expect(screen.getByRole('button', { name: /^Theme: dark/ })).toBeInTheDocument()
  hearOf('light')
  expect(root.dataset['theme']).toBe('light')
  hearOf(null, null)
  expect(root.dataset['theme']).toBeUndefined()
  expect(screen.getByRole('button', { name: /^Theme: system/ })).toBeInTheDocument()
})

test('what another tab keeps beside the theme changes nothing', () => {
  renderPage(<ThemeSwitch />)
  root.dataset['theme'] = 'light'
  hearOf('dark', 'reader:skim')
  expect(root.dataset['theme']).toBe('light')
})
