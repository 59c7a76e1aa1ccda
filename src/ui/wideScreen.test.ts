import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { WIDE_SCREEN } from './wideScreen.ts'

test('what scripts take for a wide screen is what styles do', () => {
  const styles = readFileSync('src/app/styles.css', 'utf8')
  const [, breakpoint] = /--breakpoint-md: ([\w.]+);/.exec(styles) ?? []
  expect(WIDE_SCREEN).toBe(`(min-width: ${breakpoint})`)
})
