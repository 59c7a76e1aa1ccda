import { expect, test } from 'vitest'
import { createProgress } from './createProgress.ts'

/** A screen of one line, as somebody sees it, with a clock that goes as it is told. */
function screenOf({ isTerminal = true, columns = 120 } = {}) {
  const written: string[] = []
  let time = 5_000
  const progress = createProgress({ write: (text) => written.push(text), columns }, { isTerminal, now: () => time })
  return {
    progress,
    written,
    wait: (ms: number) => {
      time += ms
    },
    line: () => written.join('').split('\u001b[2K').at(-1)?.replace('\r', ''),
  }
}

test('a terminal shows in one line what is done, of how many, and how long that may last', () => {
  const { progress, wait, line, written } = screenOf()
  const phase = progress.begin('Drawing pictures', 1_000)
  expect(line()).toBe('Drawing pictures, 0 of 1,000')
  wait(500)
  phase.advance(10)
  expect(line()).toBe('Drawing pictures, 10 of 1,000')
  wait(1_500)
  phase.advance(190)
  expect(line()).toBe('Drawing pictures, 200 of 1,000, 8 s left')
  wait(30_000)
  phase.advance(1)
  expect(line()).toBe('Drawing pictures, 201 of 1,000, 2 min left')
  expect(written.join('')).not.toContain('\n')
})

test('the line is gone when all phases have ended', () => {
  const { progress, line } = screenOf()
  const phase = progress.begin('Making pages', 3)
  phase.advance(3)
  phase.end()
  expect(line()).toBe('')
})

test('phases at the same time stand side by side, the oldest first', () => {
  const { progress, wait, line } = screenOf()
  const pages = progress.begin('Making pages', 40)
  const search = progress.begin('Indexing for search')
  wait(200)
  search.advance(7)
  expect(line()).toBe('Making pages, 0 of 40 · Indexing for search, 7')
  pages.end()
  expect(line()).toBe('Indexing for search, 7')
  search.end()
  search.end()
  expect(line()).toBe('')
})

test('it is written at most ten times a second, however much is done', () => {
  const { progress, wait, written } = screenOf()
  const phase = progress.begin('Making pages', 10_000)
  for (let i = 0; i < 10_000; i++) {
    wait(1)
    phase.advance()
  }
  expect(written.length).toBeLessThanOrEqual(101)
  expect(written.length).toBeGreaterThan(90)
})

test('the line is shorter than the screen is wide', () => {
  const { progress, line } = screenOf({ columns: 20 })
  progress.begin('Indexing for search', 123_456)
  expect(line()).toBe('Indexing for searc…')
})

test('it makes room for what else is to be said', () => {
  const { progress, wait, line } = screenOf()
  const phase = progress.begin('Bundling the code')
  progress.clear()
  expect(line()).toBe('')
  wait(100)
  phase.advance()
  expect(line()).toBe('Bundling the code, 1')
})

test('a log has a line for each phase with what it took, and nothing that only a terminal understands', () => {
  const { progress, wait, written } = screenOf({ isTerminal: false })
  const bundle = progress.begin('Bundling the code')
  wait(2_340)
  bundle.end()
  const pages = progress.begin('Making pages', 1_234)
  for (let i = 0; i < 1_234; i++) {
    wait(100)
    pages.advance()
  }
  pages.end()
  progress.clear()
  expect(written).toEqual(['Bundling the code: 2.3 s\n', 'Making pages, 1,234: 2 min 3 s\n'])
})

test('nothing is said where nothing is to be said', () => {
  const progress = createProgress(null, { isTerminal: true })
  const phase = progress.begin('Making pages', 2)
  phase.advance()
  expect(() => phase.end()).not.toThrow()
})
