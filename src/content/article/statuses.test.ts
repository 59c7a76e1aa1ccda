import { expect, test } from 'vitest'
import { notableStatus, statusIds } from './statuses.ts'

test('a status is worth a word unless the news is announced or completed', () => {
  expect(statusIds().map(notableStatus)).toEqual(['Reported', 'Intended', null, null, 'Ended'])
})
