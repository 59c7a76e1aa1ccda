// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { askArchive } from '../../../tests/fixtures/askArchive.ts'
import { memoryArchive } from '../../../tests/fixtures/memoryArchive.ts'
import { renderPage } from '../../../tests/renderPage.tsx'
import type { Ask } from '../../data/ask.ts'
import { ServicesContext } from '../../data/services.ts'
import { FindCompanyField } from './FindCompanyField.tsx'

test('Enter that comes before the names are there counts when they are', async () => {
  let arrive = () => {}
  const names = new Promise<void>((resolve) => {
    arrive = resolve
  })
  const archive = askArchive(memoryArchive({ one: articleFile({ companies: ['openai', 'microsoft'] }) }))
  const ask: Ask = async (question) => {
    await names
    return archive(question)
  }
  const onFind = vi.fn()
  const client = new QueryClient()
  renderPage(
    <ServicesContext value={{ ask, client }}>
      <QueryClientProvider client={client}>
        <FindCompanyField onFind={onFind} />
      </QueryClientProvider>
    </ServicesContext>,
  )
  const field = screen.getByRole('combobox')
  fireEvent.change(field, { target: { value: 'micro' } })
  fireEvent.keyDown(field, { key: 'Enter' })
  arrive()
  await waitFor(() => expect(onFind).toHaveBeenCalledExactlyOnceWith('microsoft'))
  expect(field).toHaveProperty('value', '')
})
