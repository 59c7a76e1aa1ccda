// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useMemo } from 'react'
import { createMemoryRouter, RouterProvider, useLocation } from 'react-router-dom'
import { afterEach, expect, test } from 'vitest'
import { useView } from './useView.ts'

afterEach(cleanup)

type Letters = readonly string[]
const CODEC = {
  format: (letters: Letters) => `?of=${letters.join('')}`,
  normalize: (letters: Letters) => letters.toSorted(),
}

type Before = (next: Letters) => Promise<object | null> | null

function Page({ before }: { before: Before | undefined }) {
  const { search } = useLocation()
  const letters = useMemo<Letters>(() => [...(new URLSearchParams(search).get('of') ?? '')], [search])
  const [selected, update] = useView(CODEC, letters, before && { before })
  return (
    <>
      <p>Shown: {letters.join(' ')}</p>
      {['a', 'b'].map((letter) => (
        <label key={letter}>
          <input type="checkbox" checked={selected.includes(letter)} onChange={() => update((last) => [...last, letter])} />
          {letter}
        </label>
      ))}
    </>
  )
}

/** A page whose data comes only when the test lets it come. */
function openPage(before?: Before) {
  const waiting: (() => void)[] = []
  const answer = () => {
    for (const give of waiting.splice(0)) give()
  }
  const loader = () => new Promise<null>((resolve) => void waiting.push(() => resolve(null)))
  const router = createMemoryRouter([{ path: '/', loader, element: <Page before={before} /> }], {
    hydrationData: { loaderData: { 0: null } },
  })
  render(<RouterProvider router={router} />)
  return { router, answer }
}

test('a choice shows at once, and two quick ones add up, while their data is on the way', async () => {
  const { router, answer } = openPage()
  await userEvent.click(screen.getByLabelText('a'))
  await userEvent.click(screen.getByLabelText('b'))
  expect(screen.getByLabelText('a')).toBeChecked()
  expect(screen.getByLabelText('b')).toBeChecked()
  expect(screen.getByText('Shown:')).toBeVisible()
  answer()
  expect(await screen.findByText('Shown: a b')).toBeVisible()
  expect(router.state.location.search).toBe('?of=ab')
})

test('the way back leads to what the address before asks for', async () => {
  const { router, answer } = openPage()
  await userEvent.click(screen.getByLabelText('a'))
  answer()
  await screen.findByText('Shown: a')
  void router.navigate(-1)
  answer()
  expect(await screen.findByText('Shown:')).toBeVisible()
  expect(screen.getByLabelText('a')).not.toBeChecked()
})

test('a choice that is being prepared still shows when the one before it arrives', async () => {
  const prepared: ((state: object) => void)[] = []
  const { router, answer } = openPage((next) => (next.includes('b') ? new Promise((resolve) => void prepared.push(resolve)) : null))
  await userEvent.click(screen.getByLabelText('a'))
  await userEvent.click(screen.getByLabelText('b'))
  answer()
  expect(await screen.findByText('Shown: a')).toBeVisible()
  expect(screen.getByLabelText('b')).toBeChecked()
  prepared[0]?.({ kept: null })
  await waitFor(() => expect(router.state.navigation.location?.search).toBe('?of=ab'))
  answer()
  expect(await screen.findByText('Shown: a b')).toBeVisible()
  expect(router.state.location.state).toEqual({ kept: null })
})

test('a choice for which nobody is there any more when it has been prepared leads nowhere', async () => {
  const { router } = openPage(async () => null)
  await userEvent.click(screen.getByLabelText('a'))
  expect(router.state.navigation.state).toBe('idle')
  expect(router.state.location.search).toBe('')
})
