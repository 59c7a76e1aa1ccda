import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
    environment: 'node',
    restoreMocks: true,
    // Every file cleans up after itself, and a process for each would take far longer than the tests.
    isolate: false,
    reporters: ['default', ['json', { outputFile: 'reports/unit.json' }]],
  },
})
