import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { codeKey } from './codeKey.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'entente-code-'))
  mkdirSync(join(root, 'src/app'), { recursive: true })
  writeFileSync(join(root, 'src/app/App.tsx'), 'one')
  writeFileSync(join(root, 'index.html'), '<html>')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const changes: readonly (readonly [string, () => void])[] = [
  ['a source changes', () => writeFileSync(join(root, 'src/app/App.tsx'), 'other')],
  ['a source comes', () => writeFileSync(join(root, 'src/app/Other.tsx'), '')],
  ['a source gets another name', () => renameSync(join(root, 'src/app/App.tsx'), join(root, 'src/app/Main.tsx'))],
  ['the template changes', () => writeFileSync(join(root, 'index.html'), '<html lang="en">')],
  ['a package changes', () => writeFileSync(join(root, 'package-lock.json'), '{}')],
  ['the configuration changes', () => writeFileSync(join(root, 'vite.config.ts'), 'export default {}')],
]

test.each(changes)('the key is another one when %s', (_what, change) => {
  const before = codeKey(root, '')
  change()
  expect(codeKey(root, '')).not.toBe(before)
})

test('settings are part of it, and tests and other files are not', () => {
  const before = codeKey(root, '/')
  expect(codeKey(root, '/news/')).not.toBe(before)
  writeFileSync(join(root, 'src/app/App.test.tsx'), '')
  writeFileSync(join(root, 'README.md'), '')
  expect(codeKey(root, '/')).toBe(before)
})
