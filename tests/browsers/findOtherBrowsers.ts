import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { WebKit } from './webkitEngine.ts'

const LIBRARIES = '/usr/lib'
const FIREFOX_ON_MACS = '/Applications/Firefox.app/Contents/MacOS/firefox'

function onPath(...names: string[]): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path)) ?? null
}

/** A Firefox to test with: the one that FIREFOX_PATH names, or the system's. `null` where there is none. */
export function findFirefox(): string | null {
  const named = process.env['FIREFOX_PATH']
  if (named && existsSync(named)) return named
  return onPath('firefox-esr', 'firefox') ?? (existsSync(FIREFOX_ON_MACS) ? FIREFOX_ON_MACS : null)
}

/** WebKitGTK with its driver, and a screen to open it in. `null` where one of them is missing. */
export function findWebKit(): WebKit | null {
  const driver = onPath('WebKitWebDriver')
  const browser = findMiniBrowser()
  return driver && browser && onPath('xvfb-run') ? { driver, browser } : null
}

/** It lies among the libraries of its machine, by the version of WebKitGTK. */
function findMiniBrowser(): string | null {
  if (!existsSync(LIBRARIES)) return null
  const machines = readdirSync(LIBRARIES, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const folders = [LIBRARIES, ...machines.map(({ name }) => join(LIBRARIES, name))]
  const places = folders.flatMap((folder) =>
    ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((name) => join(folder, name, 'MiniBrowser')),
  )
  return places.find((path) => existsSync(path)) ?? null
}
