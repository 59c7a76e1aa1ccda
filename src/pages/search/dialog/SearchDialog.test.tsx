// @vitest-environment jsdom

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { articleFile } from '../../../../tests/fixtures/articleFile.ts'
import { askArchive } from '../../../../tests/fixtures/askArchive.ts'
import { FakeWorker } from '../../../../tests/fixtures/fakeWorker.ts'
import { memoryArchive } from '../../../../tests/fixtures/memoryArchive.ts'
import { renderPage } from '../../../../tests/renderPage.tsx'
import { ServicesContext } from '../../../data/services.ts'
import { SearchDialog } from './SearchDialog.tsx'

beforeEach(() => {
  vi.stubGlobal('Worker', FakeWorker)
  HTMLDialogElement.prototype.showModal = vi.fn(function show(this: HTMLDialogElement) {
    this.open = true
  })
  HTMLDialogElement.prototype.close = vi.fn(function close(this: HTMLDialogElement) {
    this.open = false
    this.dispatchEvent(new Event('close'))
  })
  Element.prototype.scrollIntoView = vi.fn()
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

test('the keys of an input method choose among its words, and nothing else', async () => {
  const services = { ask: askArchive(memoryArchive({ one: articleFile() })), client: new QueryClient() }
  const onClose = vi.fn()
  renderPage(
    <ServicesContext value={services}>
      <QueryClientProvider client={services.client}>
        <SearchDialog onClose={onClose} />
      </QueryClientProvider>
    </ServicesContext>,
  )
  const field = screen.getByRole('combobox', { name: 'Search the archive' })
  fireEvent.change(field, { target: { value: 'openai' } })
  await screen.findByRole('option')
  // While it composes; and WebKit's Enter after it, which has the code alone.
  for (const sign of [{ isComposing: true }, { keyCode: 229 }]) {
    expect(fireEvent.keyDown(field, { key: 'ArrowDown', ...sign })).toBe(true)
    expect(fireEvent.keyDown(field, { key: 'Enter', ...sign })).toBe(true)
  }
  expect(field.hasAttribute('aria-activedescendant')).toBe(false)
  expect(onClose).not.toHaveBeenCalled()
  fireEvent.keyDown(field, { key: 'ArrowDown' })
  expect(field.hasAttribute('aria-activedescendant')).toBe(true)
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(onClose).toHaveBeenCalledTimes(1)
})
