import { defineConfig } from 'vitest/config'
import { TEST_SITE } from './tests/fixtures/siteDescription.ts'

export default defineConfig({
  define: { ENTENTE_SITE_DESCRIPTION: JSON.stringify(TEST_SITE) },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
    environment: 'node',
    restoreMocks: true,
    // Room for a machine that does other work as well: what a test says of speed it measures itself.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Every file cleans up after itself, and a process for each would take far longer than the tests.
    isolate: false,
    reporters: ['default', ['json', { outputFile: 'reports/unit.json' }]],
  },
})
