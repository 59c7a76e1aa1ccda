import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const APPLICATIONS = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium']

/** A Chromium to test with: the one that CHROMIUM_PATH names, Playwright's own, or the system's. `null` where there is none. */
export function findBrowser(): string | null {
  const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)))
  const candidates = [process.env['CHROMIUM_PATH'], chromium.executablePath(), ...onPath, ...APPLICATIONS]
  return candidates.find((path) => path !== undefined && path !== '' && existsSync(path)) ?? null
}
