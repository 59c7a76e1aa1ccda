import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell']
const APPLICATIONS = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium']

/** A Chromium to test with: the one that CHROMIUM_PATH names, Playwright's own, or the system's. `null` where there is none. */
export function findBrowser(): string | null {
  const candidates = [process.env['CHROMIUM_PATH'], chromium.executablePath(), ...onPath(NAMES), ...APPLICATIONS]
  return candidates.find((path) => path !== undefined && path !== '' && existsSync(path)) ?? null
}

/**
 * The same Chromium without windows, tabs and menus of its own, which take half of the time of a journey. `null` where the
 * system has none, or CHROMIUM_PATH names what to test with.
 */
export function findShell(): string | null {
  return process.env['CHROMIUM_PATH'] ? null : (onPath(SHELLS).find((path) => existsSync(path)) ?? null)
}

function onPath(names: readonly string[]): string[] {
  return (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
}
