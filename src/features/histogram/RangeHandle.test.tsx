// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { setThisSite, THIS_SITE } from '../../content/site/thisSite.ts'
import { RangeHandle } from './RangeHandle.tsx'

const before = THIS_SITE

afterEach(() => {
  setThisSite(before)
  cleanup()
  vi.useRealTimers()
})

function renderHandle() {
  vi.useFakeTimers()
  const [onMove, onRest] = [vi.fn(), vi.fn()]
  render(<RangeHandle side="start" value={20} months={144} month="2015-09" onMove={onMove} onRest={onRest} />)
  return { onMove, onRest, handle: screen.getByRole('slider', { name: 'First month' }) }
}
const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms))

test('it speaks its month', () => {
  expect(renderHandle().handle.getAttribute('aria-valuetext')).toBe('September 2015')
})

test('it says of a month that more of its news is to come', () => {
  setThisSite({ ...before, coverage: { until: '2015-09-24', note: null } })
  expect(renderHandle().handle.getAttribute('aria-valuetext')).toBe('September 2015, still filling')
})

test('a row of steps by key comes to rest once, when the keys do', () => {
  const { handle, onRest } = renderHandle()
  for (let step = 0; step < 5; step++) {
    fireEvent.keyDown(handle, { key: 'ArrowRight' })
    handle.dispatchEvent(new Event('change'))
    pass(200)
  }
  expect(onRest).not.toHaveBeenCalled()
  pass(300)
  expect(onRest).toHaveBeenCalledTimes(1)
})

test('page keys move it by a year', () => {
  const { handle, onMove } = renderHandle()
  fireEvent.keyDown(handle, { key: 'PageDown' })
  fireEvent.keyDown(handle, { key: 'PageUp' })
  expect(onMove.mock.calls).toEqual([[8], [32]])
})

test('let go by the pointer it comes to rest at once', () => {
  const { handle, onRest } = renderHandle()
  fireEvent.pointerDown(handle)
  handle.dispatchEvent(new Event('change'))
  pass(0)
  expect(onRest).toHaveBeenCalledTimes(1)
})
