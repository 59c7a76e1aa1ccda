// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { renderPage } from '../../../tests/renderPage.tsx'
import { latePart } from '../../hydration/latePart.tsx'
import { countMissingParts, dismissMissingParts } from '../../hydration/missingParts.ts'
import { FilterSheet } from './FilterSheet.tsx'

afterEach(() => {
  dismissMissingParts()
  vi.unstubAllGlobals()
})

const Sheet = ({ onClose }: { onClose: () => void }) => (
  <button type="button" onClick={onClose}>
    Done
  </button>
)

async function openSheet(load: () => Promise<typeof Sheet>) {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  const Late = latePart(load)
  renderPage(<FilterSheet selected={0}>{(close) => <Late onClose={close} />}</FilterSheet>)
  const user = userEvent.setup()
  return () => user.click(screen.getByRole('button', { name: 'Filters' }))
}

test('a sheet whose code could not be had comes at a later press, also where the notice was sent away', async () => {
  const lost = new TypeError('Failed to fetch')
  const load = vi
    .fn(async () => Sheet)
    .mockRejectedValueOnce(lost)
    .mockRejectedValueOnce(lost)
  const press = await openSheet(load)
  await press()
  await vi.waitFor(() => expect(countMissingParts()).toBe(1))
  act(dismissMissingParts)
  await press()
  await vi.waitFor(() => expect(countMissingParts()).toBe(1))
  await press()
  expect(await screen.findByRole('button', { name: 'Done' })).toBeVisible()
  expect(countMissingParts()).toBe(0)
})

test('it closes, gives the focus back and opens again', async () => {
  const press = await openSheet(async () => Sheet)
  const user = userEvent.setup()
  for (const _ of ['once', 'twice']) {
    await press()
    await user.click(await screen.findByRole('button', { name: 'Done' }))
    expect(screen.queryByRole('button', { name: 'Done' })).toBeNull()
    expect(screen.getByRole('button', { name: 'Filters' })).toHaveFocus()
  }
})
