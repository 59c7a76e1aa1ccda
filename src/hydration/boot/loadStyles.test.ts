// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest'
import { loadStyles } from './loadStyles.ts'

const links = () => [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')]

afterEach(() => {
  for (const link of links()) link.remove()
  vi.resetModules()
})

test('the sheet is asked for once, stands behind the head, and counts as loaded when it is there', async () => {
  const loaded = vi.fn()
  void loadStyles('/style.css').then(loaded)
  void loadStyles('/style.css')
  const [link] = links()
  expect(links()).toHaveLength(1)
  expect(document.head.compareDocumentPosition(link ?? document) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  await Promise.resolve()
  expect(loaded).not.toHaveBeenCalled()
  link?.dispatchEvent(new Event('load'))
  await vi.waitFor(() => expect(loaded).toHaveBeenCalled())
})

test('a sheet that can not be had is a failure, and is asked for again', async () => {
  const { loadStyles: load } = await import('./loadStyles.ts')
  const first = load('/other.css')
  links()[0]?.dispatchEvent(new Event('error'))
  await expect(first).rejects.toThrow('/other.css could not be fetched')
  expect(links()).toEqual([])
  const second = load('/other.css')
  links()[0]?.dispatchEvent(new Event('load'))
  await expect(second).resolves.toBeUndefined()
})
