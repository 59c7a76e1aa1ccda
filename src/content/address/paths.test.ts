import { expect, test } from 'vitest'
import { companyPath, partnershipPath, partPath, wholeListPath } from './paths.ts'

test.each([companyPath('openai'), companyPath('page'), partnershipPath('openai', 'page'), '/', '/articles/page/', '/timeline/2025-01/'])(
  '%s is the page of a whole list, or of none',
  (path) => {
    expect(wholeListPath(path)).toBe(path)
    expect(partPath(path, 1)).toBe(path)
  },
)

test.each([companyPath('openai'), companyPath('page'), partnershipPath('openai', 'page')])('a part of %s leads back to it', (path) => {
  expect(partPath(path, 12)).toBe(`${path}page/12/`)
  expect(wholeListPath(partPath(path, 12))).toBe(path)
})
