import { type Browser, chromium } from '@playwright/test'

/** The system's Chromium, without anything that works in the background. `port` opens it to Lighthouse. */
export function launchBrowser(port?: number): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
  if (port !== undefined) args.push(`--remote-debugging-port=${port}`)
  return chromium.launch({ executablePath: '/usr/bin/chromium', args })
}
