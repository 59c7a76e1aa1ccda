import { expect, test } from 'vitest'
import { shortName } from './shortName.ts'

test('a name that fits is whole, a longer one is cut, after a word without its space', () => {
  expect(shortName('Advanced Micro Devices', 22)).toBe('Advanced Micro Devices')
  expect(shortName('Advanced Micro Devices', 16)).toBe('Advanced Micro…')
  expect(shortName('Advanced Micro Devices', 12)).toBe('Advanced Mi…')
})

test('no letter is cut in half', () => {
  expect(shortName('𝕏𝕏𝕏𝕏', 3)).toBe('𝕏𝕏…')
})
