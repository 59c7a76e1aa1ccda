import { expect, test } from 'vitest'
import { STATUSES } from './article.ts'
import { notableStatus } from './displayNames.ts'

test('a status is worth a word unless the news is announced or completed', () => {
  expect(STATUSES.map(notableStatus)).toEqual(['Reported', 'Intended', null, null, 'Ended'])
})
