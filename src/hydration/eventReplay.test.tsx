// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { useState } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, test } from 'vitest'
import { releaseEarlyEvents } from './earlyEvents.ts'

afterEach(() => {
  delete window.early
  document.body.replaceChildren()
})

function Search() {
  const [words, setWords] = useState('')
  return (
    <>
      <input aria-label="Search" value={words} onChange={(event) => setWords(event.target.value)} />
      <output>{words}</output>
    </>
  )
}

test('what was typed before React took over counts, though the field holds it already', async () => {
  document.body.innerHTML = `<div id="root">${renderToString(<Search />)}</div>`
  const [root, field] = [document.getElementById('root'), document.querySelector('input')]
  if (!root || !field) throw new Error('The page was not rendered')
  field.value = 'azure'
  window.early = { held: [{ target: field, type: 'input', value: 'azure' }], works: () => false }
  await act(async () => {
    hydrateRoot(root, <Search />)
  })
  await act(async () => releaseEarlyEvents())
  expect(screen.getByRole('status').textContent).toBe('azure')
  expect(field.value).toBe('azure')
})
