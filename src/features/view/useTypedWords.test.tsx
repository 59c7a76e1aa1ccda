// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useLayoutEffect } from 'react'
import { createMemoryRouter, RouterProvider, useLocation } from 'react-router-dom'
import { afterEach, expect, test } from 'vitest'
import { useTypedWords } from './useTypedWords.ts'

afterEach(cleanup)

const format = (words: string) => (words ? `?q=${words}` : '')

function Page({ early = null }: { early?: string | null }) {
  const words = new URLSearchParams(useLocation().search).get('q') ?? ''
  const [typed, type] = useTypedWords(words, format)
  // As what was typed before the code was there is entered again: when the app has taken over, before any effect.
  useLayoutEffect(() => {
    if (early !== null) type(early)
  }, [early, type])
  return (
    <>
      <input aria-label="Find" value={typed} onChange={(event) => type(event.target.value)} />
      <output>{words}</output>
    </>
  )
}

function openPage(element = <Page />) {
  const router = createMemoryRouter([{ path: '/', element }], { initialEntries: ['/?q=arm', '/'], initialIndex: 1 })
  render(<RouterProvider router={router} />)
  return router
}

test('what is typed shows at once, and stands in the address when the keys rest', async () => {
  const router = openPage()
  await userEvent.type(screen.getByLabelText('Find'), 'aws')
  expect(screen.getByLabelText('Find')).toHaveValue('aws')
  expect(await screen.findByText('aws')).toBeVisible()
  expect(router.state.location.search).toBe('?q=aws')
})

test('what was typed before the code was there is kept', async () => {
  openPage(<Page early="aws" />)
  expect(screen.getByLabelText('Find')).toHaveValue('aws')
  expect(await screen.findByText('aws')).toBeVisible()
})

test('Back leads to the words of the entry before', async () => {
  const router = openPage()
  await userEvent.type(screen.getByLabelText('Find'), 'aws')
  await screen.findByText('aws')
  await router.navigate(-1)
  expect(await screen.findByText('arm')).toBeVisible()
  expect(screen.getByLabelText('Find')).toHaveValue('arm')
})
