// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { renderPage } from '../../../tests/renderPage.tsx'
import { orderedSpan, type Span } from '../../content/text/day.ts'
import { SpanFields } from './SpanFields.tsx'

beforeEach(() => vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function Panel() {
  const [span, setSpan] = useState<Span>({ from: '2025-06-01', to: '2025-12-31' })
  return (
    <>
      {/* As an address takes it: the earlier day first. */}
      <SpanFields {...span} onChange={(asked) => setSpan(orderedSpan(asked))} />
      <output>{`${span.from} to ${span.to}`}</output>
      <button type="button" onClick={() => setSpan({ from: null, to: '2020-01-01' })}>
        Back
      </button>
    </>
  )
}
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name)
const typeDay = (name: string, day: string) => {
  fireEvent.change(field(name), { target: { value: day } })
  act(() => void vi.advanceTimersByTime(500))
}
const chosen = () => screen.getByRole('status').textContent
const shown = () => [field('From').value, field('To').value]

test('whoever steps the first day past the last steps on from there; the fields change places when they are left', () => {
  renderPage(<Panel />)
  field('From').focus()
  typeDay('From', '2026-06-01')
  expect(chosen()).toBe('2025-12-31 to 2026-06-01')
  expect(shown()).toEqual(['2026-06-01', '2025-12-31'])
  typeDay('From', '2027-06-01')
  expect(chosen()).toBe('2025-12-31 to 2027-06-01')
  typeDay('From', '2025-07-01')
  expect(chosen()).toBe('2025-07-01 to 2025-12-31')
  typeDay('From', '2026-07-01')
  act(() => field('From').blur())
  expect(chosen()).toBe('2025-12-31 to 2026-07-01')
  expect(shown()).toEqual(['2025-12-31', '2026-07-01'])
  act(() => field('From').focus())
  typeDay('From', '2026-01-01')
  expect(chosen()).toBe('2026-01-01 to 2026-07-01')
})

test('what is chosen elsewhere meanwhile counts, and leaving the field changes nothing', () => {
  renderPage(<Panel />)
  field('From').focus()
  typeDay('From', '2026-06-01')
  fireEvent.click(screen.getByRole('button', { name: 'Back' }))
  expect(shown()).toEqual(['', '2020-01-01'])
  act(() => field('From').blur())
  expect(chosen()).toBe('null to 2020-01-01')
})

test('a year that cannot be meant is not taken, and goes when the field is left', () => {
  renderPage(<Panel />)
  field('To').focus()
  typeDay('To', '0202-01-01')
  act(() => field('To').blur())
  expect(chosen()).toBe('2025-06-01 to 2025-12-31')
  expect(shown()).toEqual(['2025-06-01', '2025-12-31'])
})
