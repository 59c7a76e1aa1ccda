import { expect, test } from 'vitest'
import { isEndedBy } from './isEndedBy.ts'

test.each([
  ['ends', null, 'intended', true],
  ['ends', null, 'reported', true],
  ['ends', null, 'announced', true],
  ['ends', 'announced', 'announced', false],
  ['ends', 'announced', 'intended', false],
  ['ends', 'intended', 'announced', true],
  ['ends', 'completed', 'announced', false],
  ['ends', null, 'completed', false],
  ['ends', null, 'ended', false],
  ['replaces', null, 'intended', true],
  ['replaces', 'reported', 'intended', true],
  ['replaces', 'announced', 'intended', false],
  ['replaces', 'completed', 'intended', false],
] as const)('news that %s a deal ends its sum that is %s in news that is %s: %s', (relation, own, ofArticle, isEnded) => {
  expect(isEndedBy(relation, { status: own }, ofArticle)).toBe(isEnded)
})
