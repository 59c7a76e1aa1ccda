import { type Browser, chromium } from '@playwright/test'
import { findBrowser } from '../findBrowser.ts'

/** The system's Chromium, without anything that works in the background. `port` opens it to Lighthouse. */
export function launchBrowser(port?: number): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
  if (port !== undefined) args.push(`--remote-debugging-port=${port}`)
  const executablePath = findBrowser()
  if (executablePath === null) throw new Error('There is no Chromium to measure with: install one, or set CHROMIUM_PATH.')
  return chromium.launch({ executablePath, args })
}
