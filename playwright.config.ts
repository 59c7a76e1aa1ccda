import { defineConfig } from '@playwright/test'
import { findBrowser, findShell } from './tests/findBrowser.ts'
import { SITES } from './tests/sites.ts'

export default defineConfig({
  testDir: 'tests',
  testMatch: ['journeys/**/*.spec.ts', 'browsers/**/*.spec.ts', 'hosts/**/*.spec.ts'],
  outputDir: 'test-results',
  globalSetup: './tests/buildSites.ts',
  // Room for a machine that does other work as well; a journey takes some seconds.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // One more than the two cores of a small machine: journeys wait for timers of the product and for a line at rest.
  workers: 3,
  fullyParallel: true,
  // On a shared machine one second try; a journey that needed it is named at the end (`.ci/run`).
  retries: process.env['CI'] ? 1 : 0,
  reporter: [['list'], ['json', { outputFile: 'reports/browser.json' }]],
  use: {
    baseURL: SITES.archive.address,
    // What a worker asks for, page.route does not see. The journeys that are about it allow it (journeys/offline*.spec.ts).
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 900 },
    // A trace of every step costs a fifth of the time: where there is a second try, that one is enough.
    trace: process.env['CI'] ? 'on-first-retry' : 'retain-on-failure',
    launchOptions: {
      executablePath: findShell() ?? findBrowser() ?? '',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  },
})
