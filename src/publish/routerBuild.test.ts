import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { markPure, productionRouter } from './routerBuild.ts'

/*
 * What the build does to React Router rests on how its package is built. Where an update changes that, the site still works
 * and carries some kilobytes more: these tests say which of the two no longer fits.
 */

const [index] = productionRouter()
const folder = dirname(index?.replacement ?? '')

test('the production build of React Router lies where the build looks for it', () => {
  expect(productionRouter().map(({ find }) => find.source)).toEqual(['^react-router$', '^react-router\\/dom$'])
})

test('its components and contexts are made by calls that the build knows, and named by assignments that it leaves out', () => {
  const code = readdirSync(folder)
    .filter((name) => name.endsWith('.mjs'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n')
  const pure = markPure(code)
  const calls = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0
  const NAMED = /^\S.*\.displayName = /gm
  expect(calls(code, NAMED)).toBeGreaterThan(10)
  expect(pure.match(NAMED)).toBeNull()
  const made = calls(code, /React\d*\.(?:forwardRef|memo|createContext)\(/g)
  expect(made).toBeGreaterThan(10)
  expect(calls(pure, /\/\* @__PURE__ \*\/ React\d*\.(?:forwardRef|memo|createContext)\(/g)).toBe(made)
})
