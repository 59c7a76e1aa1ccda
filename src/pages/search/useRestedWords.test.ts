// @vitest-environment jsdom

import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useRestedWords } from './useRestedWords.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function typing(first: string) {
  const { result, rerender } = renderHook(({ words }) => useRestedWords(words), { initialProps: { words: first } })
  return {
    type: (words: string) => {
      rerender({ words })
      return result.current
    },
    rest: () => {
      act(() => void vi.advanceTimersByTime(100))
      return result.current
    },
  }
}

test('a key waits for the next one', () => {
  const { type, rest } = typing('')
  expect(type('o')).toBe('')
  expect(type('op')).toBe('')
  expect(rest()).toBe('op')
  expect(type('o')).toBe('op')
  expect(type('ox')).toBe('op')
  expect(rest()).toBe('ox')
})

test('words that come in one piece are taken at once', () => {
  const { type, rest } = typing('')
  expect(type('openai')).toBe('openai')
  expect(type('openai microsoft ')).toBe('openai microsoft ')
  expect(type('nvidia microsoft ')).toBe('nvidia microsoft ')
  expect(type('nvidia microsof')).toBe('nvidia microsoft ')
  expect(rest()).toBe('nvidia microsof')
})

test('what is taken at once is not taken back by a key before it', () => {
  const { type, rest } = typing('')
  type('n')
  expect(type('nvidia')).toBe('nvidia')
  expect(rest()).toBe('nvidia')
})
