// @vitest-environment jsdom
import { act, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { renderPage } from '../../../tests/renderPage.tsx'
import { dismissMissingParts, reportMissingPart } from '../../hydration/missingParts.ts'
import { PartNotice } from './PartNotice.tsx'

afterEach(() => {
  dismissMissingParts()
  vi.useRealTimers()
})

const lost = new TypeError('Failed to fetch')

test('a connection that says it is back and does not carry yet: what is missing is asked for again a little later', async () => {
  vi.useFakeTimers()
  const ask = vi
    .fn(async () => {})
    .mockRejectedValueOnce(lost)
    .mockRejectedValueOnce(lost)
  const notice = within(renderPage(<PartNotice />).container).getByRole('status')
  act(() => reportMissingPart(ask))
  expect(notice).toHaveTextContent('A part of this page could not be loaded.')
  act(() => void dispatchEvent(new Event('online')))
  await act(() => vi.advanceTimersByTimeAsync(1_000))
  expect(notice).toHaveTextContent('A part of this page could not be loaded.')
  await act(() => vi.advanceTimersByTimeAsync(2_000))
  expect(notice).toBeEmptyDOMElement()
  await act(() => vi.advanceTimersByTimeAsync(60_000))
  expect(ask).toHaveBeenCalledTimes(3)
})

test('what nobody misses any more is not asked for', async () => {
  vi.useFakeTimers()
  const ask = vi.fn(() => Promise.reject(lost))
  const { unmount } = renderPage(<PartNotice />)
  act(() => reportMissingPart(ask))
  act(() => void dispatchEvent(new Event('online')))
  unmount()
  await act(() => vi.advanceTimersByTimeAsync(60_000))
  expect(ask).not.toHaveBeenCalled()
})
