import { expect, test } from 'vitest'
import { temporaryFolder } from '../../../tests/fixtures/contentFolder.ts'
import { imageTools } from './imageTools.ts'

const toolsOf = (code: string) => imageTools(temporaryFolder({ 'imageWorker.mjs': `import './chunk.mjs'`, 'chunk.mjs': code }))

test('the code that draws is named, and what it draws with by its version', () => {
  expect(toolsOf('1')).toMatch(/^[0-9a-f]{64}, satori \d[\d.]+, @resvg\/resvg-js \d[\d.]+, @fontsource\/newsreader \d/)
})

test('other code makes other tools', () => {
  expect(toolsOf('2')).not.toBe(toolsOf('1'))
  expect(toolsOf('1')).toBe(toolsOf('1'))
})
