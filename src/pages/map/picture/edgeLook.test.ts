import { expect, test } from 'vitest'
import { edgeLook } from './edgeLook.ts'

test('four times as many announcements make a tie twice as thick', () => {
  expect(edgeLook({ count: 4, meaning: 'announced' }).strokeWidth).toBe(2 * edgeLook({ count: 1, meaning: 'announced' }).strokeWidth)
})

test('a report or a plan is dashed, an end is dotted and faint, all else is drawn out', () => {
  expect(edgeLook({ count: 1, meaning: 'reported' })).toHaveProperty('strokeDasharray')
  expect(edgeLook({ count: 1, meaning: 'intended' })).toHaveProperty('strokeDasharray')
  expect(edgeLook({ count: 1, meaning: 'ended' })).toEqual({ strokeWidth: 1.3, strokeDasharray: '1.3 3.3', 'data-ended': true })
  expect(edgeLook({ count: 1, meaning: 'completed' })).toEqual({ strokeWidth: 1.3 })
})
