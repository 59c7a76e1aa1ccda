// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useMemo } from 'react'
import { createMemoryRouter, RouterProvider, useLocation } from 'react-router-dom'
import { afterEach, expect, test } from 'vitest'
import { askForMissingParts, countMissingParts } from '../../hydration/missingParts.ts'
import { useView } from './useView.ts'

afterEach(cleanup)

type Letters = readonly string[]
const CODEC = {
  format: (letters: Letters) => `?of=${letters.join('')}`,
  normalize: (letters: Letters) => letters.toSorted(),
}

type Prepare = (next: Letters) => Promise<object | null | undefined>

function Page({ prepare }: { prepare: Prepare | undefined }) {
  const { search } = useLocation()
  const letters = useMemo<Letters>(() => [...(new URLSearchParams(search).get('of') ?? '')], [search])
  const [selected, update] = useView(CODEC, letters, prepare && { prepare })
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

/** Answered from memory, by way of some promises. */
const PREPARED = {
  prepare: async () => {
    for (let turn = 0; turn < 20; turn++) await null
    return undefined
  },
}
const NO_DATA = { hydrationData: { loaderData: { 0: null } } }

/** A page whose data comes only when the test lets it come. */
function openPage(prepare?: Prepare) {
  const waiting: (() => void)[] = []
  const answer = () => {
    for (const give of waiting.splice(0)) give()
  }
  const loader = () => new Promise<null>((resolve) => void waiting.push(() => resolve(null)))
  const router = createMemoryRouter([{ path: '/', loader, element: <Page prepare={prepare} /> }], {
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

test('a choice that is being prepared shows beside what is there, and makes one entry with what it is to remember', async () => {
  const prepared: ((state: object) => void)[] = []
  const { router } = openPage(async (next) =>
    next.includes('b') ? new Promise<object>((resolve) => void prepared.push(resolve)) : undefined,
  )
  await userEvent.click(screen.getByLabelText('a'))
  await userEvent.click(screen.getByLabelText('b'))
  expect(screen.getByText('Shown: a')).toBeVisible()
  expect(screen.getByLabelText('b')).toBeChecked()
  prepared[0]?.({ kept: null })
  expect(await screen.findByText('Shown: a b')).toBeVisible()
  expect(router.state.location.search).toBe('?of=ab')
  expect(router.state.location.state).toEqual({ kept: null })
})

test('a choice for which nobody is there any more when it has been prepared leads nowhere', async () => {
  const { router } = openPage(async () => null)
  await userEvent.click(screen.getByLabelText('a'))
  expect(router.state.navigation.state).toBe('idle')
  expect(router.state.location.search).toBe('')
})

test('a choice whose answer can not be had is taken back, and can be tried again', async () => {
  let fails = true
  const { router } = openPage(async () => {
    if (fails) throw new Error('offline')
    return undefined
  })
  await userEvent.click(screen.getByLabelText('a'))
  await waitFor(() => expect(countMissingParts()).toBe(1))
  expect(screen.getByLabelText('a')).not.toBeChecked()
  expect(screen.getByText('Shown:')).toBeVisible()
  expect(router.state.location.search).toBe('')
  fails = false
  void askForMissingParts()
  expect(await screen.findByText('Shown: a')).toBeVisible()
  expect(router.state.location.search).toBe('?of=a')
})

test('a choice that can be answered from memory is rendered once, controls and answer together', async () => {
  const rendered: string[] = []
  const Noting = () => {
    const letters = new URLSearchParams(useLocation().search).get('of') ?? ''
    const [selected, update] = useView(
      CODEC,
      useMemo(() => [...letters], [letters]),
      PREPARED,
    )
    rendered.push(`${selected.join('')}/${letters}`)
    return (
      <button type="button" onClick={() => void update((last) => [...last, 'a'])}>
        Choose
      </button>
    )
  }
  render(<RouterProvider router={createMemoryRouter([{ path: '/', loader: async () => null, element: <Noting /> }], NO_DATA)} />)
  rendered.splice(0)
  screen.getByText('Choose').click()
  await waitFor(() => expect(rendered).toContain('a/a'))
  expect(rendered).not.toContain('a/')
})
