// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Day } from '../../content/text/day.ts'
import { DayField } from './DayField.tsx'

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const taken: (Day | null)[] = []
let update: (day: Day | null) => void

function Field() {
  const [day, setDay] = useState<Day | null>('2025-01-01')
  update = setDay
  return (
    <DayField
      label="From"
      value={day}
      onChange={(next) => {
        taken.push(next)
        setDay(next)
      }}
      onLeave={() => {}}
    />
  )
}

function renderField() {
  taken.length = 0
  render(<Field />)
  return screen.getByLabelText<HTMLInputElement>('From')
}

const rest = () => act(async () => vi.advanceTimersByTime(500))

test('a day is stepped by keyboard: the field keeps the focus, and a row of steps is one choice', async () => {
  const field = renderField()
  field.focus()
  for (const day of ['2025-01-02', '2025-01-03', '2025-01-04']) fireEvent.change(field, { target: { value: day } })
  await rest()
  expect(taken).toEqual(['2025-01-04'])
  expect(document.activeElement).toBe(field)
  expect(field.isConnected).toBe(true)
  fireEvent.change(field, { target: { value: '2025-01-05' } })
  await rest()
  expect(taken).toEqual(['2025-01-04', '2025-01-05'])
  expect(document.activeElement).toBe(field)
})

test('years on the way to the one that is meant are not taken', async () => {
  const field = renderField()
  field.focus()
  for (const day of ['0002-01-01', '0020-01-01', '0202-01-01', '2024-01-01']) {
    fireEvent.change(field, { target: { value: day } })
    await rest()
  }
  expect(taken).toEqual(['2024-01-01'])
})

test('what is chosen elsewhere shows, but not under the hands of somebody who types', async () => {
  const field = renderField()
  await act(async () => update('2023-05-05'))
  expect(field.value).toBe('2023-05-05')
  field.focus()
  fireEvent.change(field, { target: { value: '2022-02-02' } })
  await act(async () => update('2021-01-01'))
  expect(field.value).toBe('2022-02-02')
  expect(document.activeElement).toBe(field)
})

test('leaving the field takes its day at once, and an empty one clears the choice', () => {
  const field = renderField()
  field.focus()
  fireEvent.change(field, { target: { value: '2022-02-02' } })
  act(() => field.blur())
  expect(taken).toEqual(['2022-02-02'])
  act(() => field.focus())
  fireEvent.change(field, { target: { value: '' } })
  act(() => field.blur())
  expect(taken).toEqual(['2022-02-02', null])
})

test('what is chosen elsewhere shows under the hands of somebody who has typed nothing since, and leaving changes nothing', async () => {
  const field = renderField()
  field.focus()
  fireEvent.change(field, { target: { value: '2022-02-02' } })
  await rest()
  await act(async () => update(null))
  expect(field.value).toBe('')
  act(() => field.blur())
  expect(taken).toEqual(['2022-02-02'])
})
