// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useMemo } from 'react'
import { createMemoryRouter, RouterProvider, useLocation } from 'react-router-dom'
import { afterEach, expect, test } from 'vitest'
import { useView } from './useView.ts'

afterEach(cleanup)

type Letters = readonly string[]
const format = (letters: Letters) => `?of=${letters.join('')}`

function Page() {
  const { search } = useLocation()
  const letters = useMemo<Letters>(() => [...(new URLSearchParams(search).get('of') ?? '')], [search])
  const [selected, update] = useView(letters, { format })
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
function openPage() {
  const waiting: (() => void)[] = []
  const answer = () => {
    for (const give of waiting.splice(0)) give()
  }
  const loader = () => new Promise<null>((resolve) => void waiting.push(() => resolve(null)))
  const router = createMemoryRouter([{ path: '/', loader, Component: Page }], { hydrationData: { loaderData: { 0: null } } })
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
