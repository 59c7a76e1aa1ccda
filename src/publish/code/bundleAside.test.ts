import { expect, test } from 'vitest'
import { bundleAside, isAside } from './bundleAside.ts'

test('only Vite itself can be started again, so others build the code themselves', async () => {
  const { argv } = process
  process.argv = [argv[0] ?? '', '/project/scripts/build.js', 'build']
  try {
    expect(await bundleAside()).toBe('')
  } finally {
    process.argv = argv
  }
})

test('the process that was started for the code knows it', () => {
  expect(isAside({})).toBe(false)
  expect(isAside({ ENTENTE_BUNDLE_ASIDE: '1' })).toBe(true)
})
